-- Who uploads, opaque here: workers take one file of each lane in turn.
alter table media.media add column lane uuid;
alter table media.transcode_job add column lane uuid not null default uuidv7();
alter table media.transcode_job add column claimed_at timestamptz;
create index transcode_job_lane on media.transcode_job (lane, claimed_at desc nulls last);
grant update (claimed_at) on media.transcode_job to ${worker};
