-- A plan that is made while there are few rows takes any index that begins with the contest to be as
-- good as the right one, and is kept: later it reads all of a contest's ballots for each vote. So an
-- index on these tables begins with what one row is known by.
alter table voting.voter
    drop constraint voter_pkey, drop constraint voter_contest_pseudonym_key,
    add primary key (link, contest), add unique (pseudonym, contest);
alter table voting.ballot
    drop constraint ballot_pkey, drop constraint ballot_contest_voter_idempotency_key,
    drop constraint ballot_contest_code_key,
    add primary key (id, contest), add unique (voter, idempotency, contest),
    add unique (code, contest);
drop index voting.ballot_replaced_once;
create unique index ballot_replaced_once on voting.ballot (replaces, contest)
    where replaces is not null;
alter table voting.ballot_state
    drop constraint ballot_state_pkey, add primary key (ballot, version, contest);
alter table voting.allowance
    drop constraint allowance_pkey, add primary key (voter, scope, period, contest);
alter table voting.ballot_position
    drop constraint ballot_position_contest_ballot_key, add unique (ballot, contest);

-- The same as before, but for the code of what is replaced: joined, all ballots may be read for it.
create or replace function voting.cast_vote(
    the_contest uuid, the_entry uuid, the_idempotency uuid, the_account uuid, the_device uuid,
    the_account_link bytea, the_device_link bytea, the_ballot uuid, the_code text, the_pseudonym
    bytea, the_nonce bytea, the_address bigint, the_block bigint, the_site bigint,
    the_device_since timestamptz, the_account_since timestamptz, the_asked_at timestamptz)
    returns table (
        refusal text, vote_limit int, moment timestamptz, opens timestamptz, closes timestamptz,
        suspended_until timestamptz, allowance_back timestamptz, recorded boolean, code text,
        entry uuid, accepted_at timestamptz, kind text, voter bytea, nonce bytea, weight int,
        replaced_leaf bytea, changed boolean, replaced_code text)
    language plpgsql volatile rows 1 as $$
#variable_conflict use_column
begin
    return query
        with box as materialized (
          select b.*, clock_timestamp() as moment from voting.box_now(the_contest) b
        ),
        known_as as (
          select box.*, c.category, c.owner, c.device,
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
                      when moment >= closes then 'VOTE_CLOSED'
                      when moment < suspended_until then 'VOTE_SUSPENDED'
                      when category is null then 'ENTRY_UNKNOWN'
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
                 b.replaces, b.replaced_leaf,
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
          insert into voting.allowance as a (contest, voter, scope, period, used)
          select contest, whose.pseudonym, within_scope, within_period, 1
          from fresh, whose where vote_limit > 0
          on conflict (contest, voter, scope, period) do update set used = a.used + 1
            where a.used < (select vote_limit from fresh)
          returning voter
        ),
        used_up as materialized (
          select f.*, whose.pseudonym from fresh f, whose
          where f.changeable and (select count(*) from allowed) = 0
        ),
        replaced as materialized (
          select s.*, u.pseudonym as voter from used_up u cross join lateral
            voting.standing_ballot(the_contest, u.pseudonym, u.within_scope, u.within_period) s
          where s.work <> the_entry
        ),
        place as (
          select voter, null::uuid as replaces, null::bytea as replaced_leaf from allowed
          union all select voter, ballot, leaf from replaced
        ),
        ballot as (
          insert into voting.ballot
            (contest, id, voter, kind, weight, entry, idempotency, code, accepted_at, nonce,
             scope, period, replaces, replaced_leaf)
          select contest, the_ballot, place.voter, kind,
                 voting.weight_of(kind, voters, weights), the_entry, the_idempotency, the_code, moment,
                 the_nonce, within_scope, within_period, place.replaces, place.replaced_leaf
          from fresh, place
          returning code, entry, accepted_at, kind, voter, nonce, weight, replaces,
                    replaced_leaf, false as changed
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
                where o.contest = the_contest and o.id = s.replaces) as replaced_code
        from judged j
        left join (select * from earlier union all select * from ballot) s on true;
end
$$;
