-- What a category asks of its works; null, from before this column, asks for one film.
alter table contest.category add column requirements jsonb;
