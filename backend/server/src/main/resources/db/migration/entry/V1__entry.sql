create schema entry;
grant usage on schema entry to ${app};
alter default privileges in schema entry grant select, insert, update, delete on tables to ${app};

create table entry.entry (
    id                 uuid primary key default uuidv7(),
    contest            uuid not null,
    category           uuid not null,
    state              text not null default 'DRAFT',
    number             int,
    title              text not null default '',
    description        text not null default '',
    authors            text[] not null default '{}',
    owner              uuid,
    device             uuid,
    revision           int not null default 0,
    created_at         timestamptz not null default now(),
    submitted_at       timestamptz,
    screening_accepted boolean,
    screening_reason   text,
    screened_by        uuid,
    screened_at        timestamptz,
    unique (contest, number),
    check (owner is not null or device is not null)
);
create index entry_by_owner on entry.entry (owner, created_at);
create index entry_by_device on entry.entry (device, created_at) where owner is null;
create index entry_by_state on entry.entry (contest, state, number);

-- The next short number of each contest.
create table entry.numbering (
    contest uuid primary key,
    last    int not null
);
