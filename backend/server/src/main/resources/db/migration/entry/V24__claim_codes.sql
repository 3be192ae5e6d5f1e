-- The code by which an author claims a work that the secretariat entered; only its hash is kept. A
-- new code takes the place of the old one.
create table entry.claim_code (
    entry   uuid primary key references entry.entry on delete cascade,
    hash    bytea not null unique,
    made_by uuid not null,
    made_at timestamptz not null default now(),
    used_at timestamptz
);

-- Codes that nobody has, for a limit on guessing; what is older than a day is forgotten.
create table entry.claim_guess (
    account uuid not null,
    -- A keyed hash of the address.
    address bytea not null,
    at      timestamptz not null default clock_timestamp()
);
create index claim_guess_by_account on entry.claim_guess (account, at);
create index claim_guess_by_address on entry.claim_guess (address, at);
