-- Counts may be rounded down to a step, and may be hidden from a moment on.
alter table contest.contest
    add column count_step int check (count_step between 10 and 10000),
    add column counts_hidden_from timestamptz;

-- Keeps its distance to the end of voting, and does not come before voting begins.
create function contest.moved_hiding(
    was timestamptz, closed timestamptz, opens timestamptz, closes timestamptz)
    returns timestamptz language sql immutable
    return case when was is not null then greatest(opens, was + (closes - closed)) end;
