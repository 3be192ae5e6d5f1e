-- What modules share for taking away a contest that never counted. Only the owner's functions call
-- these; each of them asks first whether the contest is a rehearsal.

-- Rows and whatever refers to them, the referring ones first, along the foreign keys that there are:
-- a table which is added later is followed without a word here.
create function public.delete_with_dependents(rows_of regclass, condition text) returns void
    language plpgsql as $$
declare
    child record;
begin
    for child in
        select c.conrelid::regclass as name,
               (select string_agg(quote_ident(a.attname), ', ' order by k.n)
                from unnest(c.conkey) with ordinality k (number, n)
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) as own,
               (select string_agg(quote_ident(a.attname), ', ' order by k.n)
                from unnest(c.confkey) with ordinality k (number, n)
                join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.number) as theirs
        from pg_constraint c
        where c.contype = 'f' and c.confrelid = rows_of and c.conrelid <> rows_of
          and c.conparentid = 0
        order by 1
    loop
        perform public.delete_with_dependents(
            child.name,
            format('(%s) in (select %s from %s where %s)',
                child.own, child.theirs, rows_of, condition));
    end loop;
    execute format('delete from %s where %s', rows_of, condition);
end
$$;

-- Every row of one schema that names the contest in a column "contest", with its dependents.
create function public.delete_of_contest(room text, wanted uuid) returns void
    language plpgsql as $$
declare
    place regclass;
begin
    for place in
        select c.oid::regclass
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'contest' and a.attnum > 0
        where n.nspname = room and c.relkind in ('r', 'p') and not c.relispartition
        order by c.relname
    loop
        perform public.delete_with_dependents(place, format('contest = %L', wanted));
    end loop;
end
$$;

revoke execute on function
    public.delete_with_dependents(regclass, text), public.delete_of_contest(text, uuid)
    from public;
