-- Who read which code stands for which work before the score sheets were sealed, and why.
create table judging.code_opening (
    id        bigint generated always as identity primary key,
    contest   uuid not null references judging.panel,
    opened_by uuid not null,
    opened_at timestamptz not null default clock_timestamp(),
    reason    text not null
);
create index code_opening_by_contest on judging.code_opening (contest, opened_by);
revoke update, delete on judging.code_opening from ${app};
