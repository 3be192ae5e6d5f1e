create schema account;
grant usage on schema account to ${app};
alter default privileges in schema account grant select, insert, update, delete on tables to ${app};

create table account.account (
    id         uuid primary key default uuidv7(),
    issuer     text not null,
    subject    text not null,
    name       text not null,
    email      text,
    created_at timestamptz not null default now(),
    unique (issuer, subject)
);
