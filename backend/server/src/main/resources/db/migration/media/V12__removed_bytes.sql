-- When the bytes of a settled file were given up; what is known of it stays.
alter table media.media
    add column original_removed_at timestamptz,
    add column removed_at timestamptz,
    add constraint originals_go_first check (removed_at is null or original_removed_at is not null);
