-- Whether a voter may change a vote until the close: the last one counts. What a vote counts, in
-- thousandths, in the order of voters; where nothing stands, one each.
alter table contest.contest
    add column votes_changeable boolean not null default false,
    add column vote_weights int[] not null default '{}'
        check (cardinality(vote_weights) in (0, cardinality(voters)));
