-- Who may create contests, besides those whom the identity provider names.
create table account.organisation (
    id           uuid primary key default uuidv7(),
    name         text not null,
    created_at   timestamptz not null default now(),
    suspended_at timestamptz
);
create unique index organisation_name on account.organisation (lower(name));

create table account.organisation_member (
    organisation uuid not null references account.organisation,
    account      uuid not null references account.account,
    since        timestamptz not null default now(),
    primary key (organisation, account)
);
create index organisation_by_member on account.organisation_member (account);

-- Single-use links by which an organisation's people join; only the token's hash is kept.
create table account.organisation_link (
    token_hash   bytea primary key,
    organisation uuid not null references account.organisation,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    used_by      uuid references account.account
);
