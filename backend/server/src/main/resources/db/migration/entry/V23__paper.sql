alter table entry.entry
    -- When a work that came to the secretariat counts as handed in: its arrival or its postmark.
    add column counted_at timestamptz,
    -- Who of the secretariat gave it to a second person; null unless it waits to be compared.
    add column offered_by uuid;

-- The last receipt number that the secretariat of each contest gave.
create table entry.paper_numbering (
    contest uuid primary key,
    last    int not null
);

-- A work that came to the secretariat: how, when, and who compared what was entered.
create table entry.paper (
    entry        uuid primary key references entry.entry on delete cascade,
    contest      uuid not null,
    number       int not null,
    way          text not null check (way in ('HAND', 'POST', 'USB')),
    arrived_at   timestamptz not null,
    postmark     date,
    by_postmark  boolean not null,
    -- Why it had arrived before it was taken in.
    reason       text not null,
    -- What lay on the desk: sheets, pictures, a stick.
    received     text not null,
    taken_by     uuid not null,
    taken_at     timestamptz not null default now(),
    -- Why the second person sent it back, the last time.
    sent_back    text not null default '',
    compared_by  uuid,
    compared_at  timestamptz,
    unique (contest, number)
);
revoke delete on entry.paper from ${app};

alter table entry.receipt
    drop constraint receipt_in_time_by_check,
    add constraint receipt_in_time_by_check
        check (in_time_by in ('MANIFEST', 'FIRST_PART', 'ARRIVAL', 'POSTMARK'));
