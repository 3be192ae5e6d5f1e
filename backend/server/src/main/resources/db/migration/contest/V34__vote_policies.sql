-- Whether a voter may change a vote until the close: the last one counts.
alter table contest.contest add column votes_changeable boolean not null default false;
