-- The workers as they say of themselves, for whoever runs the instance.
create table media.worker (
    name       text primary key,
    sandbox    text not null,
    ffmpeg     text not null,
    slots      int not null,
    started_at timestamptz not null default now(),
    seen_at    timestamptz not null default now()
);
grant select, insert, update, delete on media.worker to ${worker};
