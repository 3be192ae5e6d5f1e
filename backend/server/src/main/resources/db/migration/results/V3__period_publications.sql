-- The result of one period of a vote, as publication for the whole contest.
create table results.period_publication (
    id              uuid primary key default uuidv7(),
    contest         uuid not null,
    number          int not null,
    version         int not null,
    standing_digest text not null,
    standing        text not null,
    works           jsonb not null,
    excluded        jsonb not null,
    winners         uuid[] not null,
    computed_at     timestamptz not null,
    bundle_key      text not null,
    bundle_sha256   text not null,
    bundle_size     int not null,
    published_at    timestamptz not null default now(),
    published_by    uuid not null,
    unique (contest, number, version)
);
revoke update, delete on results.period_publication from ${app};
