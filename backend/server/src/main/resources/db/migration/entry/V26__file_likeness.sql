-- Files of two works that look alike, in both directions: kept when a file is accepted, so that no
-- page compares anything.
create table entry.file_likeness (
    owner       uuid not null,
    other       uuid not null,
    entry       uuid not null references entry.entry,
    other_entry uuid not null references entry.entry,
    same        int not null,
    frames      int not null,
    primary key (owner, other)
);
create index file_likeness_by_entry on entry.file_likeness (entry);
create index file_likeness_by_other on entry.file_likeness (other);
