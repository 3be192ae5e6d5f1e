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

-- As before, with the period of the vote in allowance, ballot and answer, and without the works that
-- have won an earlier one. A vote that meets the end of one period while the next begins asks again.
create function voting.cast_vote(
    the_contest uuid, the_entry uuid, the_idempotency uuid, the_account uuid, the_device uuid,
    the_account_link bytea, the_device_link bytea, the_ballot uuid, the_code text, the_pseudonym
    bytea, the_nonce bytea, the_address bigint, the_block bigint, the_site bigint,
    the_device_since timestamptz, the_account_since timestamptz, the_asked_at timestamptz)
    returns table (
        refusal text, vote_limit int, moment timestamptz, opens timestamptz, closes timestamptz,
        suspended_until timestamptz, allowance_back timestamptz, recorded boolean, code text,
        entry uuid, accepted_at timestamptz, kind text, voter bytea, nonce bytea, weight int,
        replaced_leaf bytea, changed boolean, replaced_code text, vote_period int)
    language plpgsql volatile rows 1 as $$
#variable_conflict use_column
begin
    return query
        with box as materialized (
          select b.*, clock_timestamp() as moment from voting.box_now(the_contest) b
        ),
        known_as as (
          select box.*, c.category, c.owner, c.device, c.won_in,
                 case when the_account_link is not null and 'ACCOUNT' = any(voters)
                        then 'ACCOUNT'
                      when the_device_link is not null and 'DEVICE' = any(voters)
                        then 'DEVICE' end as kind
          from box left join voting.candidate c
            on c.contest = the_contest and c.entry = the_entry and c.competing
        ),
        judged as materialized (
          select k.*,
                 case kind when 'ACCOUNT' then the_account_link
                           when 'DEVICE' then the_device_link end as link,
                 case when moment < opens then 'VOTE_NOT_OPEN_YET'
                      when moment >= closes and exists (
                        select from voting.vote_period p
                        where p.contest = the_contest and p.closes > moment)
                        then 'VOTING_PAUSED_TRY_AGAIN'
                      when moment >= closes then 'VOTE_CLOSED'
                      when moment < suspended_until then 'VOTE_SUSPENDED'
                      when category is null then 'ENTRY_UNKNOWN'
                      when won_in < vote_period then 'WON_EARLIER'
                      when kind is null and 'DEVICE' = any(voters) then 'DEVICE_UNKNOWN'
                      when kind is null then 'ACCOUNT_REQUIRED'
                      when owner = the_account
                        or kind = 'DEVICE' and device = the_device then 'CANNOT_VOTE_FOR_OWN_ENTRY'
                 end as refusal
          from known_as k
        ),
        known as materialized (
          select v.pseudonym from voting.voter v join judged j on v.link = j.link
          where v.contest = the_contest
        ),
        earlier as materialized (
          select b.code, b.entry, b.accepted_at, b.kind, b.voter, b.nonce, b.weight,
                 b.replaces, b.replaced_leaf, b.vote_period,
                 exists (select from voting.ballot c
                         where c.contest = the_contest and c.replaces = b.id) as changed
          from voting.ballot b join known on b.voter = known.pseudonym
          where b.contest = the_contest and b.idempotency = the_idempotency
        ),
        fresh as materialized (
          select *, voting.scope_key(scope, contest, category, the_entry) as within_scope,
                 voting.period_key(period, time_zone, moment) as within_period
          from judged where refusal is null and not exists (select from earlier)
        ),
        enrolled as (
          insert into voting.voter (contest, link, kind, pseudonym)
          select contest, link, kind, the_pseudonym from fresh
          where not exists (select from known)
          on conflict (contest, link) do update set link = excluded.link
          returning pseudonym
        ),
        whose as (
          select pseudonym from known union all select pseudonym from enrolled
        ),
        allowed as (
          insert into voting.allowance as a (contest, voter, scope, period, vote_period, used)
          select contest, whose.pseudonym, within_scope, within_period, vote_period, 1
          from fresh, whose where vote_limit > 0
          on conflict (contest, voter, scope, period, vote_period) do update set used = a.used + 1
            where a.used < (select vote_limit from fresh)
          returning voter
        ),
        used_up as materialized (
          select f.*, whose.pseudonym from fresh f, whose
          where f.changeable and (select count(*) from allowed) = 0
        ),
        replaced as materialized (
          select s.*, u.pseudonym as voter from used_up u cross join lateral
            voting.standing_ballot(
              the_contest, u.pseudonym, u.within_scope, u.within_period, u.vote_period) s
          where s.work <> the_entry
        ),
        place as (
          select voter, null::uuid as replaces, null::bytea as replaced_leaf from allowed
          union all select voter, ballot, leaf from replaced
        ),
        ballot as (
          insert into voting.ballot
            (contest, id, voter, kind, weight, entry, idempotency, code, accepted_at, nonce,
             scope, period, vote_period, replaces, replaced_leaf)
          select contest, the_ballot, place.voter, kind,
                 voting.weight_of(kind, voters, weights), the_entry, the_idempotency, the_code, moment,
                 the_nonce, within_scope, within_period, vote_period, place.replaces,
                 place.replaced_leaf
          from fresh, place
          returning code, entry, accepted_at, kind, voter, nonce, weight, replaces,
                    replaced_leaf, vote_period, false as changed
        ),
        superseded as (
          insert into voting.ballot_state (contest, ballot, version, state, reason)
          select the_contest, r.ballot, r.version + 1, 'SUPERSEDED', 'SUPERSEDED'
          from ballot join replaced r on r.ballot = ballot.replaces
        ),
        trace as (
          insert into voting.ballot_trace
            (contest, ballot, address, block, site, device_age, account_age, pass_age)
          select the_contest, the_ballot, the_address, the_block, the_site,
                 voting.age_at(accepted_at, the_device_since),
                 voting.age_at(accepted_at, the_account_since),
                 voting.age_at(accepted_at, the_asked_at)
          from ballot
        ),
        tail as (
          insert into voting.ballot_tail (contest, ballot, replaces)
          select the_contest, the_ballot, replaces from ballot
        )
        select j.refusal, j.vote_limit, j.moment, j.opens, j.closes, j.suspended_until,
               voting.period_end(j.period, j.time_zone, j.moment) as allowance_back,
               j.recorded, s.code, s.entry, s.accepted_at, s.kind, s.voter, s.nonce,
               s.weight, s.replaced_leaf, s.changed,
               (select o.code from voting.ballot o
                where o.contest = the_contest and o.id = s.replaces) as replaced_code,
               s.vote_period
        from judged j
        left join (select * from earlier union all select * from ballot) s on true;
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
