-- For how long after the end of intake bytes that were announced before it may still arrive.
alter table contest.contest
    add column intake_grace_hours int not null default 24
        check (intake_grace_hours between 0 and 72);
