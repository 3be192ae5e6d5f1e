-- Difference hashes of stills, of the image or of pages; 0 where a picture is too plain to be told.
alter table media.media add column likeness bigint[] not null default '{}';
alter table media.transcode_job add column likeness bigint[] not null default '{}';
grant update (likeness) on media.transcode_job to ${worker};
