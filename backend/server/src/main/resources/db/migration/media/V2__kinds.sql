-- What a file was expected to be, and what was made of those that are no videos.
alter table media.media
    add kind           text not null default 'VIDEO'
        check (kind in ('VIDEO', 'AUDIO', 'IMAGE', 'DOCUMENT', 'CAPTIONS')),
    add min_seconds    bigint not null default 0,
    add min_short_side int not null default 0,
    add aspect         text not null default 'ANY'
        check (aspect in ('ANY', 'LANDSCAPE', 'PORTRAIT', 'SQUARE')),
    add max_pages      int not null default 0,
    -- Number, width and height of each picture, one after the other.
    add pictures       int[] not null default '{}',
    add waveform       int[] not null default '{}';

drop index media.media_unfinished;
create unique index media_unfinished on media.media (owner, kind, file_name, size)
    where state = 'UPLOADING';

alter table media.transcode_job
    add kind           text not null default 'VIDEO',
    add max_size       bigint not null default 0,
    add min_seconds    bigint not null default 0,
    add min_short_side int not null default 0,
    add aspect         text not null default 'ANY',
    add max_pages      int not null default 0,
    add pictures       int[] not null default '{}',
    add waveform       int[] not null default '{}';
grant update (pictures, waveform) on media.transcode_job to ${worker};
