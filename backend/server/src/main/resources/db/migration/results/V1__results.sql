create schema results;
grant usage on schema results to ${app};
alter default privileges in schema results grant select, insert, update, delete on tables to ${app};

-- What was published stays as it was published; a correction is the next version.
create table results.publication (
    id              uuid primary key default uuidv7(),
    contest         uuid not null,
    version         int not null,
    standing_digest text not null,
    -- The standing of that digest, canonical, so that it is shown as it was published.
    standing        text not null,
    -- The works by their codes.
    works           jsonb not null,
    computed_at     timestamptz not null,
    bundle_key      text not null,
    bundle_sha256   text not null,
    bundle_size     int not null,
    published_at    timestamptz not null default now(),
    published_by    uuid not null,
    unique (contest, version)
);
revoke update, delete on results.publication from ${app};
