-- A rehearsal is a copy of a draft in which testers try everything and nothing counts.
alter table contest.contest
    add column rehearsal_of uuid references contest.contest,
    -- Who began it: the only one to whom its mails go.
    add column rehearsal_by uuid,
    -- Since when it is being taken away; nobody has a role in it from then on.
    add column wiping_since timestamptz,
    -- Whoever still saw it has a transaction id below this one.
    add column wiping_barrier xid8,
    add constraint a_rehearsal_has_a_beginner
        check ((rehearsal_of is null) = (rehearsal_by is null)),
    add constraint only_a_rehearsal_is_wiped
        check (rehearsal_of is not null or wiping_since is null),
    add constraint a_rehearsal_is_never_published
        check (rehearsal_of is null or published_at is null);
create unique index one_rehearsal_at_a_time on contest.contest (rehearsal_of)
    where wiping_since is null;
create index contest_being_wiped on contest.contest (id) where wiping_since is not null;

-- A contest is a rehearsal from its first moment or never: this decides what may be taken away.
create function contest.refuse_a_late_rehearsal() returns trigger language plpgsql as $$
begin
    raise exception 'whether a contest is a rehearsal never changes';
end $$;
create trigger rehearsal_from_the_beginning before update on contest.contest
    for each row when (new.rehearsal_of is distinct from old.rehearsal_of)
    execute function contest.refuse_a_late_rehearsal();

-- The only way in which locked rules, consents and extensions are ever deleted.
create function contest.wipe_rehearsal(wanted uuid) returns void
    language plpgsql security definer set search_path = '' as $$
begin
    if not exists (select from contest.contest
                   where id = wanted and rehearsal_of is not null and wiping_since is not null) then
        raise exception 'contest % is no rehearsal that is being wiped', wanted;
    end if;
    perform public.delete_with_dependents('contest.contest', format('id = %L', wanted));
end
$$;
revoke execute on function contest.wipe_rehearsal(uuid) from public;
grant execute on function contest.wipe_rehearsal(uuid) to ${app};
