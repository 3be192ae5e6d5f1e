-- A series of editions; a contest that stands alone has none.
create table contest.series (
    id         uuid primary key default uuidv7(),
    name_vi    text not null,
    name_en    text,
    created_at timestamptz not null default now()
);

create table contest.edition (
    contest uuid primary key references contest.contest,
    series  uuid not null references contest.series,
    number  int not null,
    year    int not null,
    unique (series, number)
);

-- A prize of a category names it by its place among the contest's categories: their keys change
-- with every save of a draft.
create table contest.prize (
    id                uuid primary key default uuidv7(),
    contest           uuid not null references contest.contest,
    position          int not null,
    category_position int,
    kind              text not null,
    name_vi           text not null,
    name_en           text,
    count             int not null,
    reward_vi         text,
    reward_en         text,
    unique (contest, position)
);
