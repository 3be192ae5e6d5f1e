-- How often the addresses that were granted of a file have been revoked: each names the count that
-- it was made under, and opens nothing once that has grown.
alter table media.media add column revoked int not null default 0;

-- How the name of the file ends, for the worker: a paper that is called a PDF is held to it.
alter table media.transcode_job add column ending text not null default '';

-- The machine of a worker, for whoever looks after it.
alter table media.worker add column host text not null default '';

create index media_given_up on media.media (checked_at desc, id desc) where state = 'FAILED';
