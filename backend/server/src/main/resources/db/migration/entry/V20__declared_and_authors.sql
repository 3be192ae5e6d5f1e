-- What an entrant declared, and to which version of the contest's declarations.
create table entry.declared (
    entry       uuid not null references entry.entry on delete cascade,
    declaration text not null,
    version     int not null,
    agrees      boolean not null,
    words       text not null default '',
    primary key (entry, declaration)
);

-- What is said of the author in this place of the work's authors, from 1.
create table entry.author_detail (
    entry    uuid not null references entry.entry on delete cascade,
    position int not null,
    role     text not null default '',
    born_on  date,
    primary key (entry, position)
);

-- Whom the organisers reach about a work. A phone number is text: zeros in front count.
create table entry.contact (
    entry uuid primary key references entry.entry on delete cascade,
    name  text not null default '',
    phone text not null default '',
    email text not null default ''
);
