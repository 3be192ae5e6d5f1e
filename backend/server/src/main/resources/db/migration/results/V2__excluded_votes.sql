-- The votes that do not count, by category and reason, as they stand in the bundle.
alter table results.publication add column excluded jsonb not null default '[]';
