-- What a vote counts, in thousandths: as the contest locked it, and in each ballot, since it is part
-- of what the ballot's leaf commits to.
alter table voting.ballot_box add column weights int[] not null default '{}';
alter table voting.ballot add column weight int not null default 1000 check (weight >= 0);

create function voting.weight_of(kind text, voters text[], weights int[]) returns int
    language sql immutable
    return coalesce(weights[array_position(voters, kind)], 1000);

create or replace function voting.standing_ballot(
    wanted uuid, by_voter bytea, within_scope uuid, within_period date)
    returns table (ballot uuid, work uuid, leaf bytea, version int)
    language plpgsql volatile rows 1 as $$
begin
    return query
        select b.id, b.entry,
               voting.leaf_of(
                   b.contest, b.entry, b.weight, b.kind, b.voter, b.nonce, b.replaced_leaf),
               coalesce(s.version, 0)
        from voting.ballot b
        left join lateral (
          select x.state, x.version from voting.ballot_state x
          where x.contest = wanted and x.ballot = b.id order by x.version desc limit 1) s on true
        where b.contest = wanted and b.voter = by_voter
          and b.scope = within_scope and b.period = within_period
          and coalesce(s.state, 'COUNTED') = 'COUNTED'
        order by b.accepted_at desc, b.id desc
        limit 1;
end
$$;
