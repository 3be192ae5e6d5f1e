-- Where a category takes works longer than its contest.
alter table contest.category add column intake_closes timestamptz;

-- Every extension stays readable for everybody.
create table contest.intake_extension (
    id          uuid primary key default uuidv7(),
    contest     uuid not null references contest.contest,
    category    uuid references contest.category,
    old_end     timestamptz not null,
    new_end     timestamptz not null,
    reason_vi   text not null,
    reason_en   text,
    extended_at timestamptz not null default clock_timestamp()
);
create index intake_extension_by_contest on contest.intake_extension (contest, id);
revoke update, delete on contest.intake_extension from ${app};

-- Which warnings about a draft were given: one for each beginning and each number of hours.
create table contest.setup_warning (
    contest      uuid not null references contest.contest,
    intake_opens timestamptz not null,
    hours        int not null,
    given_at     timestamptz not null default now(),
    primary key (contest, intake_opens, hours)
);
