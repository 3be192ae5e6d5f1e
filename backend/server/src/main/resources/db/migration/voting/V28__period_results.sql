-- A period as counted, version by version, as tally and its parts for the whole vote.
create table voting.period_tally (
    contest   uuid not null,
    number    int not null,
    version   int not null,
    sealed_at timestamptz not null default clock_timestamp(),
    sealed_by uuid not null,
    total     bigint not null,
    digest    text not null,
    primary key (contest, number, version)
);

create table voting.period_tally_count (
    contest uuid not null,
    number  int not null,
    version int not null,
    entry   uuid not null,
    kind    text not null,
    votes   bigint not null,
    primary key (contest, number, version, entry, kind),
    foreign key (contest, number, version) references voting.period_tally
);

create table voting.period_tally_exclusion (
    contest  uuid not null,
    number   int not null,
    version  int not null,
    category uuid not null,
    reason   text not null,
    votes    bigint not null,
    primary key (contest, number, version, category, reason),
    foreign key (contest, number, version) references voting.period_tally
);

-- Who has won, as it was published; a correction is the next version.
create table voting.period_result (
    contest      uuid not null,
    number       int not null,
    version      int not null,
    winners      uuid[] not null,
    published_at timestamptz not null default clock_timestamp(),
    primary key (contest, number, version)
);

-- The whole vote by periods; nothing where it has none.
create table voting.tally_by_period (
    contest uuid not null,
    version int not null,
    number  int not null,
    entry   uuid not null,
    votes   bigint not null,
    primary key (contest, version, number, entry),
    foreign key (contest, version) references voting.tally
);

grant select, insert on
    voting.period_tally, voting.period_tally_count, voting.period_tally_exclusion,
    voting.period_result, voting.tally_by_period to ${app};
