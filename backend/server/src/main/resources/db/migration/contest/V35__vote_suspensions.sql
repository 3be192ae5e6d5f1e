-- Votes are not taken for a while, because of an incident: proposed by one person, confirmed by
-- another; the time is given back at the end. What was confirmed stays readable for everybody.
create table contest.vote_suspension (
    id              uuid primary key default uuidv7(),
    contest         uuid not null references contest.contest,
    minutes         int not null,
    reason_vi       text not null,
    reason_en       text,
    proposed_by     uuid not null,
    proposed_at     timestamptz not null default clock_timestamp(),
    answered_by     uuid,
    suspended_from  timestamptz,
    suspended_until timestamptz,
    withdrawn_at    timestamptz,
    -- Ended before its time, which was given back all the same.
    ended_at        timestamptz
);
create unique index one_proposed_suspension on contest.vote_suspension (contest)
    where suspended_from is null and withdrawn_at is null;
create index vote_suspension_by_contest on contest.vote_suspension (contest, id);
revoke delete on contest.vote_suspension from ${app};
