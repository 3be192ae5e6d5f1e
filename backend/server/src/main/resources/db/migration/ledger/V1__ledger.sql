create schema ledger;
grant usage on schema ledger to ${app};
-- Rights are given table by table at the end: what is on the record is inserted and read, never
-- changed and never deleted.

-- One record for each contest. Its origin stands in everything that is signed, so it stays.
create table ledger.log (
    log       uuid primary key,
    origin    text not null unique,
    opened_at timestamptz not null default clock_timestamp()
);

-- Leaves that were appended and have no index yet. They come from many transactions, whose order is
-- known only after they have ended.
create table ledger.waiting_leaf (
    log   uuid not null references ledger.log,
    id    bigint generated always as identity,
    type  smallint not null,
    round int not null,
    body  bytea not null,
    primary key (log, id)
);

-- Indices are dense within a log, from 0, as the one sequencer gave them.
create table ledger.leaf (
    log        uuid not null,
    leaf_index bigint not null check (leaf_index >= 0),
    type       smallint not null,
    round      int not null,
    body       bytea not null,
    hash       bytea not null check (length(hash) = 32),
    primary key (log, leaf_index)
) partition by hash (log);
create index leaf_by_hash on ledger.leaf (log, hash);
create index leaf_that_closes on ledger.leaf (log, leaf_index) where type = 7;

do $$
begin
    for n in 0..7 loop
        execute format(
            'create table ledger.leaf_%s partition of ledger.leaf for values with (modulus 8, remainder %s)',
            n, n);
    end loop;
end
$$;

-- The hash that stands for a full tile in the level above: with it a tree grows, and a proof is
-- made, without reading the leaves below.
create table ledger.tile_root (
    log   uuid not null,
    level int not null,
    tile  bigint not null,
    root  bytea not null check (length(root) = 32),
    primary key (log, level, tile)
);

-- Every signed head of every tree. A row says that its files are there.
create table ledger.checkpoint (
    log       uuid not null references ledger.log,
    size      bigint not null check (size > 0),
    root      bytea not null check (length(root) = 32),
    note      text not null,
    fence     bigint not null,
    signed_at timestamptz not null default clock_timestamp(),
    primary key (log, size)
);

-- Whether a log is signed for. One without any row is; the latest one holds.
create table ledger.log_state (
    log     uuid not null references ledger.log,
    version int not null,
    state   text not null check (state in ('SIGNING', 'REFUSED')),
    reason  text not null,
    detail  text not null,
    at      timestamptz not null default clock_timestamp(),
    primary key (log, version)
);

-- Public keys that have signed, and since when; private keys are nowhere in the database.
create table ledger.signing_key (
    purpose    text not null check (purpose in ('CHECKPOINT', 'RECEIPT')),
    public_key bytea not null check (length(public_key) = 32),
    since      timestamptz not null default clock_timestamp(),
    primary key (purpose, public_key)
);

-- Who gives indices and signs. The fence rises with every change of the holder; whoever writes with
-- an older one writes nothing.
create table ledger.lease (
    name       text primary key,
    holder     uuid not null,
    fence      bigint not null,
    held_until timestamptz not null
);
insert into ledger.lease (name, holder, fence, held_until)
values ('sequencer', '00000000-0000-0000-0000-000000000000', 0, '-infinity');

grant select, insert on
    ledger.log, ledger.leaf, ledger.tile_root, ledger.checkpoint, ledger.log_state,
    ledger.signing_key to ${app};
grant select, insert, delete on ledger.waiting_leaf to ${app};
grant select, update on ledger.lease to ${app};
