-- For how many months after publication the files of works are kept; 0 is for ever. A contest
-- without a row keeps them as Retention.USUAL says.
create table contest.retention (
    contest uuid primary key references contest.contest,
    winners int not null check (winners between 0 and 600),
    others  int not null check (others between 1 and 600),
    refused int not null check (refused between 1 and 600),
    drafts  int not null check (drafts between 1 and 600)
);

-- Who stopped the removal of files or let it go on, and why; the latest counts.
create table contest.retention_pause (
    id         uuid primary key default uuidv7(),
    contest    uuid not null references contest.contest,
    paused     boolean not null,
    reason     text not null check (reason <> ''),
    decided_by uuid not null,
    decided_at timestamptz not null default clock_timestamp()
);
create index retention_pause_by_contest on contest.retention_pause (contest, id desc);
revoke update, delete on contest.retention_pause from ${app};
