create schema voting;
grant usage on schema voting to ${app};
-- Rights are given table by table at the end: what is on the record is inserted and read, never
-- changed and never deleted.

-- The window and the policy of an open contest, as its ballots are judged by.
create table voting.ballot_box (
    contest    uuid primary key,
    opens      timestamptz not null,
    closes     timestamptz not null,
    time_zone  text not null,
    voters     text[] not null,
    vote_limit int not null,
    scope      text not null,
    period     text not null,
    visibility text not null
);

-- The works that may be voted for; owner and device are those who handed the work in.
create table voting.candidate (
    contest   uuid not null,
    entry     uuid not null,
    category  uuid not null,
    owner     uuid,
    device    uuid,
    competing boolean not null,
    primary key (contest, entry)
);
create unique index candidate_by_entry on voting.candidate (entry);

-- The only place that leads from a person to a pseudonym. The link is a keyed hash of the account
-- or of the device within this contest: without the key, which lies outside the database, it leads
-- nowhere; erasing a person deletes the row.
create table voting.voter (
    contest   uuid not null,
    link      bytea not null,
    kind      text not null,
    pseudonym bytea not null check (length(pseudonym) = 16),
    primary key (contest, link),
    unique (contest, pseudonym)
) partition by hash (contest);

create table voting.ballot (
    contest     uuid not null,
    id          uuid not null,
    voter       bytea not null,
    kind        text not null,
    entry       uuid not null,
    idempotency uuid not null,
    code        text not null,
    accepted_at timestamptz not null,
    primary key (contest, id),
    unique (contest, voter, idempotency),
    unique (contest, code)
) partition by hash (contest);

-- Transitions of a ballot. One without any is COUNTED; the latest one holds.
create table voting.ballot_state (
    contest uuid not null,
    ballot  uuid not null,
    version int not null,
    state   text not null
        check (state in ('COUNTED', 'SUPERSEDED', 'WITHDRAWN', 'QUARANTINED', 'EXCLUDED')),
    reason  text not null,
    actor   uuid,
    at      timestamptz not null default clock_timestamp(),
    primary key (contest, ballot, version)
) partition by hash (contest);

-- How many votes a voter has used within scope and period. This decides, not the throttle.
create table voting.allowance (
    contest uuid not null,
    voter   bytea not null,
    scope   uuid not null,
    period  date not null,
    used    int not null,
    primary key (contest, voter, scope, period)
) partition by hash (contest);

-- Ballots that have no position yet: ids say nothing about the order of commits.
create table voting.ballot_tail (
    contest uuid not null,
    ballot  uuid not null,
    primary key (contest, ballot)
);

-- Positions are dense within a contest, from 1, in the order in which the tailer saw the commits.
create table voting.ballot_position (
    contest  uuid not null,
    position bigint not null,
    ballot   uuid not null,
    primary key (contest, position),
    unique (contest, ballot)
) partition by hash (contest);

do $$
declare
    parent text;
begin
    foreach parent in array array['voter', 'ballot', 'ballot_state', 'allowance', 'ballot_position']
    loop
        for n in 0..7 loop
            execute format(
                'create table voting.%I partition of voting.%I for values with (modulus 8, remainder %s)',
                parent || '_' || n, parent, n);
        end loop;
    end loop;
end
$$;

-- Every vote that was begun before the window's end has a transaction id below the barrier.
create table voting.box_closing (
    contest  uuid not null,
    closes   timestamptz not null,
    barrier  xid8 not null,
    primary key (contest, closes)
);

-- As cast, final.
create table voting.box_seal (
    contest   uuid primary key,
    sealed_at timestamptz not null default clock_timestamp(),
    total     bigint not null,
    digest    text not null
);

-- A recount that differed from the counters, once for each difference.
create table voting.seal_mismatch (
    contest    uuid not null,
    digest     text not null,
    difference text not null,
    found_at   timestamptz not null default clock_timestamp(),
    primary key (contest, digest)
);

-- As counted, version by version.
create table voting.tally (
    contest   uuid not null,
    version   int not null,
    sealed_at timestamptz not null default clock_timestamp(),
    sealed_by uuid not null,
    total     bigint not null,
    digest    text not null,
    primary key (contest, version)
);

create table voting.tally_count (
    contest uuid not null,
    version int not null,
    entry   uuid not null,
    kind    text not null,
    votes   bigint not null,
    primary key (contest, version, entry, kind),
    foreign key (contest, version) references voting.tally
);

create table voting.tally_exclusion (
    contest uuid not null,
    version int not null,
    reason  text not null,
    votes   bigint not null,
    primary key (contest, version, reason),
    foreign key (contest, version) references voting.tally
);

-- Read after the statement has its transaction id and with a snapshot of its own: a vote whose id
-- is above the barrier of a closing box sees that box's end, however old its own snapshot is.
create function voting.box_now(wanted uuid) returns setof voting.ballot_box
    language plpgsql volatile rows 1 as $$
begin
    perform pg_current_xact_id();
    return query select * from voting.ballot_box b where b.contest = wanted;
end
$$;

create function voting.scope_key(scope text, contest uuid, category uuid, entry uuid) returns uuid
    language sql immutable
    return case scope when 'ENTRY' then entry when 'CATEGORY' then category else contest end;

create function voting.period_key(period text, zone text, moment timestamptz) returns date
    language sql stable
    return case period when 'DAY' then (moment at time zone zone)::date else date '-infinity' end;

-- When a used-up allowance comes back; null where it does not.
create function voting.period_end(period text, zone text, moment timestamptz) returns timestamptz
    language sql stable
    return case period
        when 'DAY' then ((moment at time zone zone)::date + 1)::timestamp at time zone zone end;

grant select, insert on
    voting.ballot, voting.ballot_state, voting.ballot_position, voting.box_closing,
    voting.box_seal, voting.seal_mismatch, voting.tally, voting.tally_count,
    voting.tally_exclusion to ${app};
grant select, insert, update on voting.ballot_box, voting.candidate to ${app};
grant select, insert, delete, update (link) on voting.voter to ${app};
grant select, insert, update (used) on voting.allowance to ${app};
grant select, insert, delete on voting.ballot_tail to ${app};
