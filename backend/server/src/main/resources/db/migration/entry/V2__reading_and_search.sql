-- Who was assigned a work to judge, and until when; pushed down by the jury's side.
create table entry.reader (
    entry   uuid not null references entry.entry,
    account uuid not null,
    until   timestamptz not null,
    primary key (entry, account)
);
create index reader_by_account on entry.reader (account);

alter table entry.entry
    -- The title in small letters without accents.
    add column search_text text not null default '',
    add column consent_at timestamptz;
