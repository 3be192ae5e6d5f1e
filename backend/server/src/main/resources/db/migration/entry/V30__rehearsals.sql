-- The contests whose rows here may be taken away: rehearsals, told when they open, before anything
-- of theirs is here.
create table entry.rehearsal (
    contest uuid primary key,
    since   timestamptz not null default now()
);
revoke all on entry.rehearsal from ${app};
grant select, insert on entry.rehearsal to ${app};

create function entry.refuse_a_late_rehearsal() returns trigger language plpgsql as $$
begin
    if exists (select from entry.entry where contest = new.contest) then
        raise exception 'contest % is no rehearsal: it is in use', new.contest;
    end if;
    return new;
end $$;
create trigger rehearsal_from_the_beginning before insert on entry.rehearsal
    for each row execute function entry.refuse_a_late_rehearsal();

create function entry.wipe_rehearsal(wanted uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from entry.rehearsal where contest = wanted) then
        raise exception 'contest % is no rehearsal', wanted;
    end if;
    perform public.delete_of_contest('entry', wanted);
end
$$;
revoke execute on function entry.wipe_rehearsal(uuid) from public;
grant execute on function entry.wipe_rehearsal(uuid) to ${app};
