alter table entry.entry
    -- The unit for which the work is handed in.
    add column unit uuid,
    -- Who of the secretariat entered it for somebody without an account.
    add column entered_by uuid,
    drop constraint entry_check,
    add constraint somebody_handles_it
        check (owner is not null or device is not null or entered_by is not null);
create index entry_by_unit on entry.entry (contest, unit, state) where unit is not null;

-- What the secretariat wrote down about a work that it entered.
create table entry.docket (
    entry        uuid primary key references entry.entry on delete cascade,
    contest      uuid not null,
    -- The secretariat's own key, by which a table that comes again finds the work.
    own_key      text not null,
    phone        text not null default '',
    email        text not null default '',
    links        text[] not null default '{}',
    file_names   text[] not null default '{}',
    published_on date
);
create unique index docket_by_own_key on entry.docket (contest, lower(own_key));
