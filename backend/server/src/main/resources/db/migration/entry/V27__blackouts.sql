-- What is hidden from jurors, revision by revision; the latest holds.
create table entry.blackout (
    entry    uuid not null references entry.entry,
    revision int not null,
    spots    jsonb not null,
    texts    jsonb not null,
    reason   text not null,
    made_by  uuid not null,
    made_at  timestamptz not null default clock_timestamp(),
    primary key (entry, revision)
);
revoke update, delete on entry.blackout from ${app};

-- The second sets of renditions that stand for it.
create table entry.blind_file (
    owner       uuid primary key,
    entry       uuid not null references entry.entry,
    -- Drawn by chance, so that nothing leads from it to the work.
    cover_owner uuid not null unique,
    -- The file that it was made of.
    source      uuid,
    boxes       double precision[] not null,
    mutes       double precision[] not null
);
create index blind_file_by_entry on entry.blind_file (entry);
