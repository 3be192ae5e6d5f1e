-- Where a contest declares it, a vote may be changed until the close: a ballot then stands in the
-- place of an earlier one, whose allowance it keeps and whose leaf its own leaf names.
alter table voting.ballot_box add column changeable boolean not null default false;

-- scope and period: the allowance that the ballot used.
alter table voting.ballot
    add column scope uuid,
    add column period date,
    add column replaces uuid,
    add column replaced_leaf bytea check (length(replaced_leaf) = 32),
    add check ((replaces is null) = (replaced_leaf is null));

-- Of two changes of the same ballot one fails here.
create unique index ballot_replaced_once on voting.ballot (contest, replaces)
    where replaces is not null;

-- A change waits until the ballot that it replaces has its position.
alter table voting.ballot_tail add column replaces uuid;

-- The leaf of a ballot, as ranking's Leaf and BallotOpening write it, of the only round there is.
create function voting.leaf_of(
    contest uuid, entry uuid, weight int, tier text, voter bytea, nonce bytea, replaced_leaf bytea)
    returns bytea language sql immutable
    return sha256('\x0001'::bytea
        || case when replaced_leaf is null then '\x01'::bytea else '\x02'::bytea end
        || uuid_send(contest) || int4send(0) || coalesce(replaced_leaf, ''::bytea)
        || sha256('palmares-opening/1'::bytea || nonce || uuid_send(entry) || int4send(weight)
             || set_byte('\x00'::bytea, 0, length(tier)) || convert_to(tier, 'UTF8') || voter));

-- The voter's latest ballot that stands within scope and period. Asked by a statement that holds
-- the allowance's row: a snapshot of its own shows what a parallel vote has left there.
create function voting.standing_ballot(
    wanted uuid, by_voter bytea, within_scope uuid, within_period date)
    returns table (ballot uuid, work uuid, leaf bytea, version int)
    language plpgsql volatile rows 1 as $$
begin
    return query
        select b.id, b.entry,
               voting.leaf_of(
                   b.contest, b.entry, 1000, b.kind, b.voter, b.nonce, b.replaced_leaf),
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
