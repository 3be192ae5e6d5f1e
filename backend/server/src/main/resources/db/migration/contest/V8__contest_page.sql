create table contest.contact (
    contest uuid primary key references contest.contest,
    hotline text,
    email   text
);

create table contest.body (
    id       uuid primary key default uuidv7(),
    contest  uuid not null references contest.contest,
    position int not null,
    role     text not null,
    name_vi  text not null,
    name_en  text,
    link     text,
    unique (contest, position)
);

create table contest.document (
    id        uuid primary key default uuidv7(),
    contest   uuid not null references contest.contest,
    position  int not null,
    number    text not null,
    issued_on date not null,
    title_vi  text not null,
    title_en  text,
    link      text,
    unique (contest, position)
);
