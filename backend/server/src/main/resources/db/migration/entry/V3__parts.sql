-- What a work consists of, in order. The first part of a work has the work's own key, so that
-- files handed in before there were parts belong to it.
create table entry.part (
    id           uuid primary key default uuidv7(),
    entry        uuid not null references entry.entry on delete cascade,
    position     int not null,
    kind         text not null,
    title        text not null default '',
    article      text not null default '',
    link         text not null default '',
    outlet       text not null default '',
    published_on date,
    place        text not null default '',
    unique (entry, position) deferrable initially deferred
);

-- A file beside a part; its bytes are media's, owned by this key.
create table entry.companion (
    id       uuid primary key default uuidv7(),
    part     uuid not null references entry.part on delete cascade,
    kind     text not null,
    position int not null,
    caption  text not null default '',
    unique (part, position) deferrable initially deferred
);

-- How a published post was found; its picture is a companion.
create table entry.link_snapshot (
    part         uuid primary key references entry.part on delete cascade,
    link         text not null,
    title        text not null,
    site         text not null,
    published_at timestamptz,
    taken_by     uuid,
    taken_at     timestamptz not null default now()
);

insert into entry.part (id, entry, position, kind) select id, id, 1, 'VIDEO' from entry.entry;
