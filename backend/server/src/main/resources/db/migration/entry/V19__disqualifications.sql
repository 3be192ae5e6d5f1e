-- Who took an accepted work out of the contest or put it back, and why; kept for good.
create table entry.disqualification_act (
    id           uuid primary key default uuidv7(),
    contest      uuid not null,
    entry        uuid not null references entry.entry,
    disqualified boolean not null,
    reason       text not null check (reason <> ''),
    decided_by   uuid not null,
    decided_at   timestamptz not null default now()
);
create index disqualification_act_by_entry on entry.disqualification_act (entry, id);
revoke update, delete on entry.disqualification_act from ${app};
