-- A text in small letters without accents, as SearchText writes it.
create function entry.bare(words text) returns text
    language sql immutable parallel safe
return replace(
    replace(
        lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g')), 'Đ', 'd'),
    'đ', 'd');

create function entry.bare_names(names text[]) returns text
    language sql immutable parallel safe
return entry.bare(array_to_string(names, ', '));

alter table entry.entry
    add column author_text text generated always as (entry.bare_names(authors)) stored,
    -- Whose turn it is while the work waits: any screener, a second one, or the organisers.
    add column look text not null default 'FIRST' check (look in ('FIRST', 'SECOND', 'ORGANISER')),
    add column first_look_by uuid,
    -- Who has the work open; the word of a screener that went away lapses.
    add column claimed_by uuid,
    add column claimed_until timestamptz,
    -- Until when its owner may correct a draft that was handed in before.
    add column correction_until timestamptz;
create index entry_by_claim on entry.entry (contest, claimed_by) where claimed_by is not null;
create index entry_by_correction on entry.entry (correction_until)
    where correction_until is not null;

-- What happened to a work on the desk, in order; nothing is ever changed.
create table entry.screening_step (
    id        bigint generated always as identity primary key,
    entry     uuid not null references entry.entry,
    kind      text not null,
    look      text not null,
    at        timestamptz not null default clock_timestamp(),
    by        uuid,
    words     text,
    until     timestamptz,
    revision  int not null,
    checklist int,
    ticked    text[] not null default '{}',
    batch     uuid
);
create index screening_step_by_entry on entry.screening_step (entry, id);
create index screening_step_by_batch on entry.screening_step (batch) where batch is not null;
revoke update, delete on entry.screening_step from ${app};

-- How one contest screens. Nobody is shown the seed: it chooses what is looked at twice.
create table entry.screening_setup (
    contest           uuid primary key,
    seed              uuid not null default gen_random_uuid(),
    second_share      int not null default 0 check (second_share between 0 and 100),
    second_refusals   boolean not null default false,
    second_duplicates boolean not null default false,
    second_categories uuid[] not null default '{}',
    correction_days   int not null default 3,
    answer_days       int not null default 7,
    reasons           jsonb not null default '[]'
);

-- What screeners tick; a version that a decision was made by is never changed again.
create table entry.checklist (
    contest uuid not null,
    version int not null,
    items   jsonb not null,
    used    boolean not null default false,
    primary key (contest, version)
);

-- The accepted bytes of each file of a work.
create table entry.file_print (
    owner   uuid primary key,
    entry   uuid not null references entry.entry,
    contest uuid not null,
    sha256  text not null
);
create index file_print_by_bytes on entry.file_print (contest, sha256);
create index file_print_by_entry on entry.file_print (entry);
