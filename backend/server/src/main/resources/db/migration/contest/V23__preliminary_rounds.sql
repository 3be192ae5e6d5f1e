-- The jury rounds before the final one, in their order: a declaration that is read and changed as
-- a whole, together with the calendar.
alter table contest.contest add column rounds jsonb not null default '[]'
    check (jsonb_typeof(rounds) = 'array' and jsonb_array_length(rounds) <= 4);
