-- Voters who are known by a mailbox. Its link is made of the mailbox's hash under the contest's key,
-- so that nothing leads from it to an address once the key is destroyed. Of an account whose mailbox
-- is known the link is the mailbox's as well, where the contest takes codes: it is the same voter.
create function voting.kind_of(voters text[], account bytea, mailbox bytea, device bytea)
    returns text language sql immutable
    return case when account is not null and 'ACCOUNT' = any(voters) then 'ACCOUNT'
                when mailbox is not null and 'EMAIL' = any(voters) then 'EMAIL'
                when device is not null and 'DEVICE' = any(voters) then 'DEVICE' end;

create function voting.link_of(
    kind text, voters text[], account bytea, mailbox bytea, device bytea)
    returns bytea language sql immutable
    return case kind when 'ACCOUNT' then
                       case when 'EMAIL' = any(voters) then coalesce(mailbox, account) else account end
                     when 'EMAIL' then mailbox
                     when 'DEVICE' then device end;

-- What somebody needs who is none of the declared voters.
create function voting.needed_of(voters text[]) returns text language sql immutable
    return case when 'DEVICE' = any(voters) then 'DEVICE_UNKNOWN'
                when 'EMAIL' = any(voters) then 'CODE_REQUIRED'
                else 'ACCOUNT_REQUIRED' end;

-- Keyed hashes of the mailbox's domain and of what look-alikes of its address have in common.
alter table voting.ballot_trace add column domain bigint, add column look bigint;

-- The one code by which a device may prove a mailbox. A newer one takes its place; the right answer
-- deletes it.
create table voting.mailbox_code (
    contest uuid not null,
    mailbox bytea not null,
    id      uuid not null,
    digest  bytea not null,
    device  uuid not null,
    ends    timestamptz not null,
    tries   int not null default 0,
    primary key (mailbox, device, contest)
);

-- How many codes were asked for within an hour, by keyed hashes of who asked and for whom.
create table voting.code_use (
    contest uuid not null,
    subject bytea not null,
    hour    timestamptz not null,
    used    int not null,
    primary key (subject, hour, contest)
);

create function voting.use_code(the_contest uuid, the_subject bytea, most int) returns boolean
    language plpgsql volatile as $$
begin
    insert into voting.code_use as u (contest, subject, hour, used)
    values (the_contest, the_subject, date_trunc('hour', clock_timestamp()), 1)
    on conflict (contest, subject, hour) do update set used = u.used + 1 where u.used < most;
    return found;
end
$$;

-- Null where the code is to be sent; 'SILENT' where the mailbox has had enough of them, which is
-- nobody's business; else why there is none.
create function voting.ask_code(
    the_contest uuid, the_mailbox bytea, the_id uuid, the_digest bytea, the_device uuid,
    device_subject bytea, address_subject bytea,
    per_device int, per_address int, per_mailbox int, lives interval) returns text
    language plpgsql volatile as $$
declare
    box voting.ballot_box;
begin
    select * into box from voting.ballot_box b where b.contest = the_contest;
    if box.contest is null or clock_timestamp() < box.opens then
        return 'VOTE_NOT_OPEN_YET';
    elsif clock_timestamp() >= box.closes then
        return 'VOTE_CLOSED';
    elsif not 'EMAIL' = any(box.voters) then
        return 'CODE_NOT_TAKEN';
    elsif not voting.use_code(the_contest, device_subject, per_device)
        or not voting.use_code(the_contest, address_subject, per_address) then
        return 'CODE_ASKED_TOO_OFTEN';
    elsif not voting.use_code(the_contest, the_mailbox, per_mailbox) then
        return 'SILENT';
    end if;
    insert into voting.mailbox_code as c (contest, mailbox, id, digest, device, ends)
    values (the_contest, the_mailbox, the_id, the_digest, the_device, clock_timestamp() + lives)
    on conflict (contest, mailbox, device) do update
        set id = excluded.id, digest = excluded.digest, ends = excluded.ends, tries = 0;
    return null;
end
$$;

grant select, insert, update, delete on voting.mailbox_code, voting.code_use to ${app};

-- The vote itself, by whichever kind of voter, within its period; with lookups that cannot become
-- joins. A vote that meets the end of one period while the next begins is asked to come again. Read
-- in the order window, candidate, voter, allowance, ballot, what it replaces, trace, tail.
create function voting.cast_vote(
    the_contest uuid, the_entry uuid, the_idempotency uuid, the_account uuid, the_device uuid,
    the_account_link bytea, the_device_link bytea, the_ballot uuid, the_code text, the_pseudonym
    bytea, the_nonce bytea, the_address bigint, the_block bigint, the_site bigint,
    the_device_since timestamptz, the_account_since timestamptz, the_asked_at timestamptz,
    the_mailbox_link bytea, the_domain bigint, the_look bigint)
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
                 voting.kind_of(voters, the_account_link, the_mailbox_link, the_device_link)
                   as kind
          from box left join voting.candidate c
            on c.contest = the_contest and c.entry = the_entry and c.competing
        ),
        judged as materialized (
          select k.*,
                 voting.link_of(
                   kind, voters, the_account_link, the_mailbox_link, the_device_link) as link,
                 case when moment < opens then 'VOTE_NOT_OPEN_YET'
                      when moment >= closes and exists (
                        select from voting.vote_period p
                        where p.contest = the_contest and p.closes > moment)
                        then 'VOTING_PAUSED_TRY_AGAIN'
                      when moment >= closes then 'VOTE_CLOSED'
                      when moment < suspended_until then 'VOTE_SUSPENDED'
                      when category is null then 'ENTRY_UNKNOWN'
                      when won_in < vote_period then 'WON_EARLIER'
                      when kind is null then voting.needed_of(voters)
                      when owner = the_account
                        or kind = 'DEVICE' and device = the_device then 'CANNOT_VOTE_FOR_OWN_ENTRY'
                 end as refusal
          from known_as k
        ),
        known as materialized (
          select v.pseudonym from judged j cross join lateral (
            select * from voting.voter
            where contest = the_contest and link = j.link offset 0) v
        ),
        earlier as materialized (
          select b.code, b.entry, b.accepted_at, b.kind, b.voter, b.nonce, b.weight,
                 b.replaces, b.replaced_leaf, b.vote_period,
                 exists (select from voting.ballot c
                         where c.contest = the_contest and c.replaces = b.id) as changed
          from known cross join lateral (
            select * from voting.ballot
            where contest = the_contest and voter = known.pseudonym
              and idempotency = the_idempotency offset 0) b
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
            (contest, ballot, address, block, site, device_age, account_age, pass_age, domain, look)
          select the_contest, the_ballot, the_address, the_block, the_site,
                 voting.age_at(accepted_at, the_device_since),
                 voting.age_at(accepted_at, the_account_since),
                 voting.age_at(accepted_at, the_asked_at), the_domain, the_look
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
