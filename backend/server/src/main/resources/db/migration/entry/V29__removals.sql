-- Works that won something, as the latest published result has them.
create table entry.winner (
    entry   uuid primary key references entry.entry on delete cascade,
    contest uuid not null
);
create index winner_by_contest on entry.winner (contest);

-- Works whose entrants were told that their files go; the record of a work never does.
create table entry.removal (
    entry         uuid primary key references entry.entry on delete cascade,
    contest       uuid not null,
    due_at        timestamptz not null,
    announced_at  timestamptz not null default now(),
    originals_at  timestamptz,
    renditions_at timestamptz,
    check (renditions_at is null or originals_at is not null)
);
create index removal_open on entry.removal (contest, due_at) where renditions_at is null;
