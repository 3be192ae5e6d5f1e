-- Pictures for the seek bar.
alter table media.media add column previews boolean not null default false;
alter table media.transcode_job add column previews boolean not null default false;
-- The attempt that holds the lease has segments of its lowest rung in the bucket.
alter table media.transcode_job add column early boolean not null default false;
grant update (previews, early) on media.transcode_job to ${worker};
