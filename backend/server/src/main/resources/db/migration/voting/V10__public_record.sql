-- Ballots go on the public record, each as a commitment whose nonce is kept in its row: the receipt
-- and the leaf follow from the row alone, whatever becomes of the secret that the nonce came from.
-- Boxes from before, and those of rehearsals, are not on the record.
alter table voting.ballot_box add column recorded boolean not null default false;

alter table voting.ballot add column nonce bytea check (length(nonce) = 32);

-- A box whose rows, counters and leaves were recounted and found equal: from here on its window
-- stays, and what is missing to its seal is the head of the record that ends with its CLOSE.
create table voting.box_count (
    contest    uuid primary key,
    counted_at timestamptz not null default clock_timestamp(),
    total      bigint not null,
    digest     text not null
);
grant select, insert on voting.box_count to ${app};

-- The head under which the CLOSE is the last leaf; null where the box is not on the record.
alter table voting.box_seal
    add column record_size bigint,
    add column record_root bytea check (length(record_root) = 32);
