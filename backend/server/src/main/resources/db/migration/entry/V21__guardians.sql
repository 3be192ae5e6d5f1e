-- A link by which a guardian agrees or declines, once. The author is meant by name: under another
-- name somebody has to be asked again.
create table entry.guardian_request (
    id              uuid primary key default uuidv7(),
    entry           uuid not null references entry.entry on delete cascade,
    author          text not null,
    token_hash      bytea not null unique,
    made_at         timestamptz not null default now(),
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    answered_at     timestamptz,
    agrees          boolean,
    guardian        text,
    relation        text,
    consent_version int,
    check ((answered_at is null) = (agrees is null)),
    check (answered_at is null
           or guardian <> '' and relation <> '' and consent_version is not null)
);
create index guardian_request_by_entry on entry.guardian_request (entry, id);

-- A screener looked at the scan of a paper that the guardian signed.
create table entry.guardian_scan (
    entry        uuid not null references entry.entry on delete cascade,
    author       text not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null default now(),
    primary key (entry, author)
);
