-- The agencies, districts, communes and branches that take part, as a tree of any depth.
create table contest.unit (
    id         uuid primary key default uuidv7(),
    contest    uuid not null references contest.contest,
    parent     uuid references contest.unit,
    -- The organiser's own key, as written in lists and reports.
    code       text not null,
    name       text not null,
    kind       text not null default '',
    minimum    int check (minimum >= 0),
    maximum    int check (maximum >= 0),
    -- The unit whose removal took this one along; null while it is listed.
    removal    uuid,
    created_at timestamptz not null default now()
);
create unique index unit_by_code on contest.unit (contest, lower(code)) where removal is null;
create index unit_by_parent on contest.unit (parent);
create index unit_by_removal on contest.unit (removal) where removal is not null;

create table contest.unit_coordinator (
    unit    uuid not null references contest.unit on delete cascade,
    account uuid not null,
    since   timestamptz not null default now(),
    primary key (unit, account)
);
create index unit_coordinator_by_account on contest.unit_coordinator (account);

alter table contest.invitation
    -- The unit that a coordinator is invited for.
    add column unit uuid references contest.unit,
    add column phone text;
create index invitation_by_unit on contest.invitation (unit) where unit is not null;
