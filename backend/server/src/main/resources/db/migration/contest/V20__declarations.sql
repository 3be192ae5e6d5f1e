-- What entrants are asked to declare, each version for ever: an answer names the version that it
-- answered.
create table contest.declaration_list (
    contest uuid not null references contest.contest,
    version int not null,
    items   jsonb not null,
    since   timestamptz not null default now(),
    primary key (contest, version)
);
revoke update, delete on contest.declaration_list from ${app};

-- Authors younger than this need a guardian's consent; null asks for none.
alter table contest.contest
    add column guardian_age int check (guardian_age between 1 and 21);
