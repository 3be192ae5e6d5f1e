create schema audit;
grant usage on schema audit to ${app};

create table audit.event (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    action   text not null,
    contest  uuid,
    actor    uuid,
    subject  uuid,
    details  jsonb not null
);
create index event_by_contest on audit.event (contest, id);
grant select, insert on audit.event to ${app};
