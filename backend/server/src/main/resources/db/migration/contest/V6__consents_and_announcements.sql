-- What entrants agree to, each version for ever: a work names the version that was accepted.
create table contest.consent (
    contest uuid not null references contest.contest,
    version int not null,
    vi      text not null,
    en      text,
    since   timestamptz not null default now(),
    primary key (contest, version)
);
revoke update, delete on contest.consent from ${app};

insert into contest.consent (contest, version, vi, en, since)
select id, 1, consent_vi, consent_en, created_at from contest.contest;

create table contest.announcement (
    id           uuid primary key default uuidv7(),
    contest      uuid not null references contest.contest,
    title_vi     text not null,
    title_en     text,
    body_vi      text not null,
    body_en      text,
    pinned       boolean not null,
    published_at timestamptz not null default now(),
    changed_at   timestamptz
);
create index announcement_by_contest on contest.announcement (contest, pinned, id);
