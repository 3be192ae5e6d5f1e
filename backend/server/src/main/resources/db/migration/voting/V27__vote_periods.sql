-- The periods of a vote, each judged by its own window: votes are taken in them only.
create table voting.vote_period (
    contest uuid not null,
    number  int not null check (number > 0),
    opens   timestamptz not null,
    closes  timestamptz not null,
    primary key (contest, number)
);

-- vote_period is 0 in the row; box_now says which one the moment belongs to.
alter table voting.ballot_box
    add column has_periods boolean not null default false,
    add column vote_period int not null default 0;

-- The first period that a work has won, where it cannot win a later one.
alter table voting.candidate add column won_in int;

-- 0 where the vote is one. It is the round of the ballot's leaf.
alter table voting.ballot add column vote_period int not null default 0;

-- Allowances count anew in each period, whatever day it begins on.
alter table voting.allowance add column vote_period int not null default 0;
alter table voting.allowance drop constraint allowance_pkey;
alter table voting.allowance add primary key (voter, scope, period, vote_period, contest);

-- The period that has not ended, or the last one.
create function voting.vote_period_at(wanted uuid, moment timestamptz)
    returns setof voting.vote_period language sql stable rows 1 as $$
    select * from voting.vote_period p where p.contest = wanted
    order by p.closes <= moment, case when p.closes <= moment then -p.number else p.number end
    limit 1
$$;

-- As before where the vote is one. Else the window is that of its period, chosen after the statement
-- has its transaction id, so that whatever is above the barrier of a period cannot be in it.
create or replace function voting.box_now(wanted uuid) returns setof voting.ballot_box
    language plpgsql volatile rows 1 as $$
declare
    box voting.ballot_box;
begin
    perform pg_current_xact_id();
    return query select * from voting.ballot_box b where b.contest = wanted and not b.has_periods;
    if not found then
        for box in select * from voting.ballot_box b where b.contest = wanted loop
            select p.number, p.opens, p.closes into box.vote_period, box.opens, box.closes
            from voting.vote_period_at(wanted, clock_timestamp()) p;
            return next box;
        end loop;
    end if;
end
$$;

-- The vote itself is made anew by a later migration.
drop function voting.cast_vote(
    uuid, uuid, uuid, uuid, uuid, bytea, bytea, uuid, text, bytea, bytea, bigint, bigint, bigint,
    timestamptz, timestamptz, timestamptz);
drop function voting.standing_ballot(uuid, bytea, uuid, date);
drop function voting.leaf_of(uuid, uuid, int, text, bytea, bytea, bytea);

-- The leaf of a ballot, as ranking's Leaf and BallotOpening write it.
create function voting.leaf_of(
    contest uuid, round int, entry uuid, weight int, tier text, voter bytea, nonce bytea,
    replaced_leaf bytea)
    returns bytea language sql immutable
    return sha256('\x0001'::bytea
        || case when replaced_leaf is null then '\x01'::bytea else '\x02'::bytea end
        || uuid_send(contest) || int4send(round) || coalesce(replaced_leaf, ''::bytea)
        || sha256('palmares-opening/1'::bytea || nonce || uuid_send(entry) || int4send(weight)
             || set_byte('\x00'::bytea, 0, length(tier)) || convert_to(tier, 'UTF8') || voter));

-- As before, and within one period of the vote.
create function voting.standing_ballot(
    wanted uuid, by_voter bytea, within_scope uuid, within_period date, within_vote_period int)
    returns table (ballot uuid, work uuid, leaf bytea, version int)
    language plpgsql volatile rows 1 as $$
begin
    return query
        select b.id, b.entry,
               voting.leaf_of(
                   b.contest, b.vote_period, b.entry, b.weight, b.kind, b.voter, b.nonce,
                   b.replaced_leaf),
               coalesce(s.version, 0)
        from voting.ballot b
        left join lateral (
          select x.state, x.version from voting.ballot_state x
          where x.contest = wanted and x.ballot = b.id order by x.version desc limit 1) s on true
        where b.contest = wanted and b.voter = by_voter
          and b.scope = within_scope and b.period = within_period
          and b.vote_period = within_vote_period
          and coalesce(s.state, 'COUNTED') = 'COUNTED'
        order by b.accepted_at desc, b.id desc
        limit 1;
end
$$;

-- How a period is closed, as box_closing, box_count and box_seal for the whole.
create table voting.period_closing (
    contest uuid not null,
    number  int not null,
    closes  timestamptz not null,
    barrier xid8 not null,
    primary key (contest, number, closes)
);

create table voting.period_count (
    contest    uuid not null,
    number     int not null,
    counted_at timestamptz not null default clock_timestamp(),
    total      bigint not null,
    digest     text not null,
    primary key (contest, number)
);

create table voting.period_seal (
    contest     uuid not null,
    number      int not null,
    sealed_at   timestamptz not null default clock_timestamp(),
    total       bigint not null,
    digest      text not null,
    record_size bigint,
    record_root bytea check (length(record_root) = 32),
    primary key (contest, number)
);

grant select, insert, update on voting.vote_period to ${app};
grant select, insert on voting.period_closing, voting.period_count, voting.period_seal to ${app};
