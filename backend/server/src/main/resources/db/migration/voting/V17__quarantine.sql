-- What people decide on the ballots of a finding. Each step is proposed by one person and answered
-- by another, or by the day that everybody could read of it; nothing here is changed or deleted.
create table voting.quarantine_case (
    contest   uuid not null,
    id        uuid not null,
    finding   uuid not null,
    opened_at timestamptz not null default clock_timestamp(),
    primary key (contest, id),
    unique (contest, finding),
    foreign key (contest, finding) references voting.finding
);

create table voting.quarantine_step (
    contest     uuid not null,
    case_id     uuid not null,
    number      int not null,
    decision    text not null check (decision in ('HOLD', 'EXCLUDE', 'RELEASE')),
    reason      text not null,
    note        text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    -- Where one person alone may decide: when it counts unless it is taken back.
    due_at      timestamptz,
    primary key (contest, case_id, number),
    foreign key (contest, case_id) references voting.quarantine_case
);

create table voting.quarantine_answer (
    contest     uuid not null,
    case_id     uuid not null,
    number      int not null,
    outcome     text not null check (outcome in ('CONFIRMED', 'WAITED', 'WITHDRAWN')),
    answered_by uuid,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (contest, case_id, number),
    foreign key (contest, case_id, number) references voting.quarantine_step
);

create index finding_ballot_by_ballot on voting.finding_ballot (contest, ballot);

grant select, insert on
    voting.quarantine_case, voting.quarantine_step, voting.quarantine_answer to ${app};

-- What does not count is told by category, as results are.
alter table voting.tally_exclusion
    add column category uuid not null default '00000000-0000-0000-0000-000000000000';
alter table voting.tally_exclusion drop constraint tally_exclusion_pkey;
alter table voting.tally_exclusion add primary key (contest, version, category, reason);
