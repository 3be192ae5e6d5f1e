-- What was received of a file when, by this database's clock.
alter table media.media
    add column first_part_at timestamptz,
    -- The SHA-256 that the uploader announced: no other bytes are taken.
    add column manifest_sha256 text check (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    add column manifest_at timestamptz,
    add column received_at timestamptz,
    add column checked_at timestamptz;
alter table media.transcode_job add column manifest_sha256 text;

-- Every manifest as it came; it outlives its upload, whose bytes may have to be sent again.
create table media.manifest (
    id          bigint generated always as identity primary key,
    owner       uuid not null,
    file_name   text not null,
    size        bigint not null,
    sha256      text not null,
    received_at timestamptz not null
);
create index manifest_by_owner on media.manifest (owner, received_at desc, id desc);
