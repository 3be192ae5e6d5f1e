create schema exchange;
grant usage on schema exchange to ${app};
alter default privileges in schema exchange grant select, insert, update, delete on tables to ${app};

-- A table that came in: who, when, and which bytes.
create table exchange.import (
    id           uuid primary key default uuidv7(),
    contest      uuid not null,
    kind         text not null,
    state        text not null default 'PREVIEW',
    file_name    text not null,
    sha256       text not null,
    columns      text[] not null,
    ignored      text[] not null,
    fresh        int not null,
    changed      int not null,
    unchanged    int not null,
    faulty       int not null,
    created_by   uuid not null,
    created_at   timestamptz not null default now(),
    confirmed_by uuid,
    confirmed_at timestamptz,
    undone_by    uuid,
    undone_at    timestamptz
);
create index import_by_contest on exchange.import (contest, id);

create table exchange.import_row (
    import  uuid not null references exchange.import on delete cascade,
    number  int not null,
    status  text not null,
    cells   jsonb not null,
    faults  jsonb not null,
    subject uuid not null,
    before  jsonb,
    after   jsonb not null,
    primary key (import, number)
);

-- A link that serves one download; only the hash of its token is kept.
create table exchange.export_link (
    token_hash bytea primary key,
    contest    uuid not null,
    account    uuid not null,
    content    text not null,
    format     text not null,
    language   text not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
