create schema imprint;
grant usage on schema imprint to ${app};
alter default privileges in schema imprint grant select, insert, update, delete on tables to ${app};

-- A file that was sent for a contest's page. Whether it stands there is said by the page alone.
create table imprint.page_file (
    id       uuid primary key default uuidv7(),
    contest  uuid not null,
    kind     text not null check (kind in ('LOGO', 'DOCUMENT')),
    begun_by uuid not null,
    begun_at timestamptz not null default now()
);
create index page_file_by_contest on imprint.page_file (contest, begun_at);
