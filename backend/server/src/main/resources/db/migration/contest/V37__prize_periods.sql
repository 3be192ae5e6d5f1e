-- The periods of the vote, in their order: a declaration that is read and changed as a whole.
alter table contest.contest
    add column prize_periods jsonb not null default '{"all": [], "winAgain": false, "carried": true}'
    check (jsonb_typeof(prize_periods -> 'all') = 'array'
        and jsonb_array_length(prize_periods -> 'all') <= 24);
