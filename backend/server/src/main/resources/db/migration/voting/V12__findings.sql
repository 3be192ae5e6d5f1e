-- What a signal picked out among the ballots, for people to decide on. It changes nothing by itself.
create table voting.finding (
    contest  uuid not null,
    id       uuid not null,
    signal   text not null,
    found_at timestamptz not null default clock_timestamp(),
    facts    jsonb not null,
    primary key (contest, id)
);

create table voting.finding_ballot (
    contest uuid not null,
    finding uuid not null,
    ballot  uuid not null,
    primary key (contest, finding, ballot),
    foreign key (contest, finding) references voting.finding
);

grant select, insert on voting.finding, voting.finding_ballot to ${app};
