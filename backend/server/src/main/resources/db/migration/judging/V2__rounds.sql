-- Every round has its own seats, codes, sheets and seal. 0 is the final round.
alter table judging.assignment
    drop constraint assignment_contest_entry_juror_key,
    drop constraint assignment_contest_entry_fkey,
    drop constraint assignment_contest_juror_fkey,
    add column round int not null default 0;
alter table judging.seat
    drop constraint seat_pkey,
    drop constraint seat_contest_number_key,
    add column round int not null default 0,
    add primary key (contest, round, juror),
    add unique (contest, round, number);
alter table judging.blind_work
    drop constraint blind_work_pkey,
    add column round int not null default 0,
    add primary key (contest, round, entry);
create index blind_work_by_entry on judging.blind_work (entry);
alter table judging.assignment
    add unique (contest, round, entry, juror),
    add foreign key (contest, round, entry) references judging.blind_work (contest, round, entry),
    add foreign key (contest, round, juror) references judging.seat (contest, round, juror);
alter table judging.score_seal
    drop constraint score_seal_pkey,
    add column round int not null default 0,
    add primary key (contest, round);
alter table judging.missing_sheet
    drop constraint missing_sheet_pkey,
    add column round int not null default 0,
    add primary key (contest, round, entry, juror);

-- What a juror says where the round takes no marks.
alter table judging.score_sheet
    add column verdict text check (verdict in ('PASS', 'FAIL', 'HOLD'));

-- Who judges a round; where nobody is named all jurors of the contest do.
create table judging.round_juror (
    contest uuid not null references judging.panel,
    round   int not null,
    juror   uuid not null,
    primary key (contest, round, juror)
);

-- What a sealed preliminary round found of each work; exact figures as fractions.
create table judging.round_work (
    contest     uuid not null,
    round       int not null check (round > 0),
    entry       uuid not null,
    category    uuid not null,
    figure      text,
    sheets      int not null,
    passed      boolean not null,
    ground      text not null,
    shortlisted boolean not null,
    added_vi    text,
    added_en    text,
    added_by    uuid,
    added_at    timestamptz,
    primary key (contest, round, entry),
    foreign key (contest, round) references judging.score_seal (contest, round),
    check ((shortlisted and not passed) = (added_vi is not null and added_by is not null))
);
create index round_work_by_entry on judging.round_work (entry);
revoke delete on judging.round_work from ${app};

-- From here on the works that remain are known to everybody.
create table judging.shortlist (
    contest      uuid not null,
    round        int not null,
    confirmed_at timestamptz not null default now(),
    confirmed_by uuid not null,
    primary key (contest, round),
    foreign key (contest, round) references judging.score_seal (contest, round)
);
revoke update, delete on judging.shortlist from ${app};

create or replace function judging.refuse_a_sealed_sheet() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'SEALED' then
        raise exception 'a sealed score sheet never changes';
    end if;
    if tg_op = 'INSERT' and new.state <> 'EMPTY' then
        raise exception 'a score sheet begins empty';
    end if;
    if exists (select from judging.assignment a
               join judging.score_seal s on s.contest = a.contest and s.round = a.round
               where a.id = new.assignment) then
        raise exception 'the score sheets of this round are sealed';
    end if;
    return new;
end $$;

create or replace function judging.refuse_after_the_seal() returns trigger language plpgsql as $$
begin
    if exists (select from judging.score_seal
               where contest = new.contest and round = new.round) then
        raise exception 'the score sheets of this round are sealed';
    end if;
    return new;
end $$;

create trigger juror_before_the_seal before insert on judging.round_juror
    for each row execute function judging.refuse_after_the_seal();

-- A work that was let through is never taken back, and nothing changes after the confirmation.
create function judging.refuse_another_shortlist() returns trigger language plpgsql as $$
begin
    if exists (select from judging.shortlist
               where contest = new.contest and round = new.round) then
        raise exception 'the shortlist of this round is confirmed';
    end if;
    if tg_op = 'UPDATE' and (old.shortlisted or not new.shortlisted
                             or new.figure is distinct from old.figure
                             or new.passed is distinct from old.passed) then
        raise exception 'a shortlist only grows';
    end if;
    return new;
end $$;

create trigger shortlist_only_grows before insert or update on judging.round_work
    for each row execute function judging.refuse_another_shortlist();
