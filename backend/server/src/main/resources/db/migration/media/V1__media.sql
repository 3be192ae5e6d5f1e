create schema media;
grant usage on schema media to ${app};
grant usage on schema media to ${worker};
alter default privileges in schema media grant select, insert, update, delete on tables to ${app};

create table media.media (
    id             uuid primary key default uuidv7(),
    owner          uuid not null,
    state          text not null default 'UPLOADING'
        check (state in ('UPLOADING', 'CHECKING', 'READY', 'REFUSED', 'FAILED')),
    file_name      text not null,
    size           bigint not null check (size > 0),
    max_size       bigint not null,
    max_seconds    bigint not null,
    part_size      int not null,
    storage_upload text not null,
    created_at     timestamptz not null default now(),
    touched_at     timestamptz not null default now(),
    published      boolean not null default false,
    refusal        text,
    refusal_args   text[] not null default '{}',
    sha256         text,
    seconds        double precision,
    width          int,
    height         int,
    fence          bigint,
    poster         boolean not null default false
);
create index media_owner on media.media (owner, created_at desc);
-- One unfinished upload of a file, so that beginning again resumes it.
create unique index media_unfinished on media.media (owner, file_name, size)
    where state = 'UPLOADING';
create index media_abandoned on media.media (touched_at) where state = 'UPLOADING';
create index media_unsettled on media.media (id) where state = 'CHECKING';

-- All that a worker sees and writes: what to do, its lease, what came of it.
create table media.transcode_job (
    media        uuid primary key references media.media on delete cascade,
    state        text not null default 'WAITING'
        check (state in ('WAITING', 'LEASED', 'DONE', 'REFUSED', 'FAILED')),
    etag         text not null,
    size         bigint not null,
    max_seconds  bigint not null,
    queued_at    timestamptz not null default now(),
    not_before   timestamptz not null default now(),
    attempt      int not null default 0,
    max_attempts int not null,
    fence        bigint not null default 0,
    lease_owner  text,
    lease_until  timestamptz,
    step         text not null default 'CHECKING' check (step in ('CHECKING', 'TRANSCODING')),
    progress     int not null default 0 check (progress between 0 and 99),
    refusal      text,
    refusal_args text[] not null default '{}',
    log_tail     text,
    sha256       text,
    seconds      double precision,
    width        int,
    height       int,
    poster       boolean not null default false
);
create index transcode_job_open on media.transcode_job (queued_at)
    where state in ('WAITING', 'LEASED');
grant select on media.transcode_job to ${worker};
grant update (state, not_before, attempt, fence, lease_owner, lease_until, step, progress, refusal,
              refusal_args, log_tail, sha256, seconds, width, height, poster)
    on media.transcode_job to ${worker};

-- Objects that nobody needs any more; the janitor removes them from not_before on.
create table media.leftover (
    id         bigint generated always as identity primary key,
    bucket     text not null,
    prefix     text not null,
    not_before timestamptz not null
);
