-- What a ballot leaves behind for signals to look at. The three hashes are of the address as
-- throttles know it, of its block (/24, /56) and of its site (/16, /48), each under a key of this
-- contest that lies outside the database and is destroyed with these rows. Ages are in seconds at
-- the moment of the vote: of the device's cookie, of the account, of the challenge behind the pass.
create table voting.ballot_trace (
    contest     uuid not null,
    ballot      uuid not null,
    address     bigint,
    block       bigint,
    site        bigint,
    device_age  int,
    account_age int,
    pass_age    int,
    primary key (contest, ballot)
) partition by hash (contest);

do $$
begin
    for n in 0..7 loop
        execute format(
            'create table voting.ballot_trace_%s partition of voting.ballot_trace'
            ' for values with (modulus 8, remainder %s)', n, n);
    end loop;
end
$$;

-- From when the time for objections runs, and when the traces and their key were destroyed.
create table voting.trace_term (
    contest      uuid primary key,
    ends         timestamptz not null,
    destroyed_at timestamptz
);

-- Null for what claims to be younger than the vote.
create function voting.age_at(moment timestamptz, since timestamptz) returns int
    language sql immutable
    return case when since <= moment
        then least(extract(epoch from moment - since), 2147483647)::int end;

grant select, insert, delete on voting.ballot_trace to ${app};
grant select, insert, update on voting.trace_term to ${app};
