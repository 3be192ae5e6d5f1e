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
