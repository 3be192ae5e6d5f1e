create schema contest;
grant usage on schema contest to ${app};
alter default privileges in schema contest grant select, insert, update, delete on tables to ${app};

create table contest.contest (
    id             uuid primary key default uuidv7(),
    slug           text not null unique,
    name_vi        text not null,
    name_en        text,
    organiser_vi   text not null,
    organiser_en   text,
    description_vi text not null,
    description_en text,
    rules_vi       text not null,
    rules_en       text,
    consent_vi     text not null,
    consent_en     text,
    colour         text not null,
    time_zone      text not null,
    intake_opens   timestamptz not null,
    intake_closes  timestamptz not null,
    judging_opens  timestamptz not null,
    judging_closes timestamptz not null,
    voting_opens   timestamptz not null,
    voting_closes  timestamptz not null,
    publication    timestamptz not null,
    voters         text[] not null,
    vote_limit     int not null,
    vote_scope     text not null,
    vote_period    text not null,
    visibility     text not null,
    jury_weight    int not null,
    public_weight  int not null,
    method         text not null,
    tie_breaks     text[] not null,
    created_at     timestamptz not null default now(),
    opened_at      timestamptz,
    published_at   timestamptz
);

create table contest.category (
    id       uuid primary key default uuidv7(),
    contest  uuid not null references contest.contest,
    position int not null,
    name_vi  text not null,
    name_en  text,
    unique (contest, position)
);

create table contest.criterion (
    id       uuid primary key default uuidv7(),
    category uuid not null references contest.category on delete cascade,
    position int not null,
    name_vi  text not null,
    name_en  text,
    weight   int not null,
    max      int not null,
    step     numeric not null,
    unique (category, position)
);

-- Locked rules are never changed; a change is a new version.
create table contest.locked_rule_set (
    contest   uuid not null references contest.contest,
    category  uuid not null references contest.category,
    version   int not null,
    document  text not null,
    digest    text not null,
    locked_at timestamptz not null default now(),
    primary key (contest, category, version)
);
revoke update, delete on contest.locked_rule_set from ${app};

create table contest.member (
    id      uuid primary key default uuidv7(),
    contest uuid not null references contest.contest,
    account uuid not null,
    role    text not null,
    since   timestamptz not null default now(),
    unique (contest, account, role)
);
create index member_by_account on contest.member (account);

create table contest.invitation (
    id          uuid primary key default uuidv7(),
    contest     uuid not null references contest.contest,
    role        text not null,
    name        text not null,
    email       text,
    token_hash  bytea not null unique,
    created_at  timestamptz not null default now(),
    expires_at  timestamptz not null,
    sent_at     timestamptz,
    opened_at   timestamptz,
    accepted_at timestamptz,
    accepted_by uuid,
    revoked_at  timestamptz
);
create index invitation_by_contest on contest.invitation (contest, created_at);
