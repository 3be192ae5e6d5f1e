-- No vote is taken before this moment; null where none was ever suspended.
alter table voting.ballot_box add column suspended_until timestamptz;
