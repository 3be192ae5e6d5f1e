-- A second set of renditions in which something is hidden: a media of its own, made from the
-- original of another.
alter table media.media add column source uuid references media.media;
create index media_by_source on media.media (source) where source is not null;
alter table media.transcode_job
    add column source      uuid,
    -- Page, x, y, width, height, from, to of each box, one after the other.
    add column cover_boxes double precision[] not null default '{}',
    -- From and to of each stretch of silence.
    add column cover_mutes double precision[] not null default '{}';
