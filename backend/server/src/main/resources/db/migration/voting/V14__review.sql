-- Searches for findings: asked for by a person or by the close, one at a time for each contest.
create table voting.finding_search (
    contest      uuid not null,
    id           uuid not null default gen_random_uuid(),
    asked_at     timestamptz not null default clock_timestamp(),
    read_percent int not null default 0,
    ended_at     timestamptz,
    failed       boolean not null default false,
    primary key (contest, id)
);
create unique index finding_search_running on voting.finding_search (contest)
    where ended_at is null;

-- A finding all of whose ballots a later one of the same signal holds as well.
create table voting.finding_successor (
    contest   uuid not null,
    finding   uuid not null,
    successor uuid not null,
    primary key (contest, finding),
    foreign key (contest, finding) references voting.finding,
    foreign key (contest, successor) references voting.finding
);

-- What a work is called at the desk: drawn at random, once, and only for works with findings.
create table voting.work_code (
    contest uuid not null,
    entry   uuid not null,
    code    text not null,
    primary key (contest, entry),
    unique (contest, code)
);

grant select, insert, update on voting.finding_search to ${app};
grant select, insert on voting.finding_successor, voting.work_code to ${app};
