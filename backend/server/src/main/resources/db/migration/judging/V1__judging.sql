create schema judging;
grant usage on schema judging to ${app};
alter default privileges in schema judging grant select, insert, update, delete on tables to ${app};

-- One row by contest. Whoever writes a sheet holds it shared, whoever ends judging holds it alone.
create table judging.panel (
    contest    uuid primary key,
    created_at timestamptz not null default now()
);

-- The number under which a juror's marks are published, in the order of appointment.
create table judging.seat (
    contest uuid not null references judging.panel,
    juror   uuid not null,
    number  int not null,
    primary key (contest, juror),
    unique (contest, number)
);
revoke update, delete on judging.seat from ${app};

create table judging.blind_work (
    contest  uuid not null references judging.panel,
    entry    uuid not null,
    category uuid not null,
    code     text not null,
    -- Since when the work no longer competes.
    left_at  timestamptz,
    primary key (contest, entry),
    unique (contest, code)
);
revoke delete on judging.blind_work from ${app};

create table judging.assignment (
    -- Random, because keys that rise in time would tell the order of the works' numbers.
    id      uuid primary key default gen_random_uuid(),
    contest uuid not null,
    entry   uuid not null,
    juror   uuid not null,
    unique (contest, entry, juror),
    foreign key (contest, entry) references judging.blind_work,
    foreign key (contest, juror) references judging.seat
);
create index assignment_by_juror on judging.assignment (juror, contest);
revoke update, delete on judging.assignment from ${app};

create table judging.score_sheet (
    assignment   uuid primary key references judging.assignment,
    state        text not null default 'EMPTY'
                 check (state in ('EMPTY', 'DRAFT', 'SUBMITTED', 'SEALED')),
    comment      text not null default '',
    revision     int not null default 0,
    saved_at     timestamptz,
    submitted_at timestamptz
);
revoke delete on judging.score_sheet from ${app};

create table judging.mark (
    sheet     uuid not null references judging.score_sheet,
    criterion uuid not null,
    points    numeric not null check (points >= 0),
    primary key (sheet, criterion)
);

create table judging.score_seal (
    contest   uuid primary key references judging.panel,
    sealed_at timestamptz not null default now(),
    sealed_by uuid not null,
    sheets    int not null,
    missing   int not null,
    -- SHA-256 of the sealed marks, in hex.
    digest    text not null
);
revoke update, delete on judging.score_seal from ${app};

-- The sheets that were not there when the rest was sealed.
create table judging.missing_sheet (
    contest uuid not null references judging.panel,
    entry   uuid not null,
    juror   uuid not null,
    primary key (contest, entry, juror)
);
revoke update, delete on judging.missing_sheet from ${app};

create function judging.refuse_a_sealed_sheet() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'SEALED' then
        raise exception 'a sealed score sheet never changes';
    end if;
    if tg_op = 'INSERT' and new.state <> 'EMPTY' then
        raise exception 'a score sheet begins empty';
    end if;
    if exists (select from judging.assignment a
               join judging.score_seal s on s.contest = a.contest
               where a.id = new.assignment) then
        raise exception 'the score sheets of this contest are sealed';
    end if;
    return new;
end $$;

create trigger score_sheet_is_not_sealed before insert or update on judging.score_sheet
    for each row execute function judging.refuse_a_sealed_sheet();

-- Reads the sheet's row under a lock, so that a mark and the seal cannot pass each other.
create function judging.refuse_a_sealed_mark() returns trigger language plpgsql as $$
declare
    sheets uuid[] := case tg_op when 'INSERT' then array[new.sheet]
                                when 'DELETE' then array[old.sheet]
                                else array[old.sheet, new.sheet] end;
begin
    perform from judging.score_sheet where assignment = any(sheets) for share;
    if exists (select from judging.score_sheet
               where assignment = any(sheets) and state = 'SEALED') then
        raise exception 'a mark of a sealed score sheet never changes';
    end if;
    return coalesce(new, old);
end $$;

create trigger mark_is_not_sealed before insert or update or delete on judging.mark
    for each row execute function judging.refuse_a_sealed_mark();

-- After the seal nobody is given a work or a seat any more.
create function judging.refuse_after_the_seal() returns trigger language plpgsql as $$
begin
    if exists (select from judging.score_seal where contest = new.contest) then
        raise exception 'the score sheets of this contest are sealed';
    end if;
    return new;
end $$;

create trigger assignment_before_the_seal before insert on judging.assignment
    for each row execute function judging.refuse_after_the_seal();
create trigger seat_before_the_seal before insert on judging.seat
    for each row execute function judging.refuse_after_the_seal();
