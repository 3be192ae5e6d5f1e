-- What one person of the secretariat alone is about to hand in, and what became of it: everybody
-- reads it by receipt number. Never changed once it has ended.
create table entry.paper_notice (
    id           uuid primary key default uuidv7(),
    contest      uuid not null,
    entry        uuid not null references entry.paper on delete cascade,
    announced_at timestamptz not null default now(),
    announced_by uuid not null,
    -- When the work counts as handed in unless it is taken back.
    due_at       timestamptz not null check (due_at > announced_at),
    ended_at     timestamptz,
    outcome      text check (outcome in ('HANDED_IN', 'COMPARED', 'CANCELLED')),
    check ((ended_at is null) = (outcome is null))
);
revoke delete on entry.paper_notice from ${app};
create unique index one_open_notice on entry.paper_notice (entry) where ended_at is null;
create index paper_notice_due on entry.paper_notice (due_at) where ended_at is null;
create index paper_notice_by_contest on entry.paper_notice (contest, id);

create function entry.refuse_an_ended_notice() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or new.due_at <> old.due_at
       or new.announced_at <> old.announced_at or new.entry <> old.entry then
        raise exception 'a notice only ends';
    end if;
    return new;
end $$;
create trigger notice_only_ends before update on entry.paper_notice
    for each row execute function entry.refuse_an_ended_notice();
