-- What an entrant holds of each submission; a work that came back and went again has several.
create table entry.receipt (
    code         text primary key,
    entry        uuid not null references entry.entry on delete cascade,
    submitted_at timestamptz not null,
    -- Why a submission after the end of intake was in time all the same.
    in_time_by   text check (in_time_by in ('MANIFEST', 'FIRST_PART')),
    in_time_at   timestamptz,
    check ((in_time_by is null) = (in_time_at is null))
);
create index receipt_by_entry on entry.receipt (entry, submitted_at desc);
