-- The contests whose rows here may be taken away: rehearsals, told when they open, before anything
-- of theirs is here.
create table voting.rehearsal (
    contest uuid primary key,
    since   timestamptz not null default now()
);
revoke all on voting.rehearsal from ${app};
grant select, insert on voting.rehearsal to ${app};

create function voting.refuse_a_late_rehearsal() returns trigger language plpgsql as $$
begin
    if exists (select from voting.ballot_box where contest = new.contest) then
        raise exception 'contest % is no rehearsal: it is in use', new.contest;
    end if;
    return new;
end $$;
create trigger rehearsal_from_the_beginning before insert on voting.rehearsal
    for each row execute function voting.refuse_a_late_rehearsal();

create function voting.wipe_rehearsal(wanted uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from voting.rehearsal where contest = wanted) then
        raise exception 'contest % is no rehearsal', wanted;
    end if;
    -- Whoever closes the box or gives positions is let finish first.
    perform from voting.ballot_box where contest = wanted for update;
    delete from voting.ballot_tail where contest = wanted;
    perform public.delete_of_contest('voting', wanted);
end
$$;
revoke execute on function voting.wipe_rehearsal(uuid) from public;
grant execute on function voting.wipe_rehearsal(uuid) to ${app};
