-- The contests whose rows here may be taken away: rehearsals, told when they open, before anything
-- of theirs is here.
create table judging.rehearsal (
    contest uuid primary key,
    since   timestamptz not null default now()
);
revoke all on judging.rehearsal from ${app};
grant select, insert on judging.rehearsal to ${app};

create function judging.refuse_a_late_rehearsal() returns trigger language plpgsql as $$
begin
    if exists (select from judging.panel where contest = new.contest) then
        raise exception 'contest % is no rehearsal: it is in use', new.contest;
    end if;
    return new;
end $$;
create trigger rehearsal_from_the_beginning before insert on judging.rehearsal
    for each row execute function judging.refuse_a_late_rehearsal();

create function judging.wipe_rehearsal(wanted uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from judging.rehearsal where contest = wanted) then
        raise exception 'contest % is no rehearsal', wanted;
    end if;
    perform public.delete_of_contest('judging', wanted);
end
$$;
revoke execute on function judging.wipe_rehearsal(uuid) from public;
grant execute on function judging.wipe_rehearsal(uuid) to ${app};

-- A sealed mark is never deleted, but with the whole rehearsal that it belongs to.
create function judging.refuse_to_delete_a_sealed_mark() returns trigger language plpgsql as $$
begin
    perform from judging.score_sheet where assignment = old.sheet for share;
    if exists (select from judging.score_sheet s
               join judging.assignment a on a.id = s.assignment
               where s.assignment = old.sheet and s.state = 'SEALED'
                 and not exists (select from judging.rehearsal r where r.contest = a.contest)) then
        raise exception 'a mark of a sealed score sheet never changes';
    end if;
    return old;
end $$;

drop trigger mark_is_not_sealed on judging.mark;
create trigger mark_is_not_sealed before insert or update on judging.mark
    for each row execute function judging.refuse_a_sealed_mark();
create trigger sealed_mark_stays before delete on judging.mark
    for each row execute function judging.refuse_to_delete_a_sealed_mark();
