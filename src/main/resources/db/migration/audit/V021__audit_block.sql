-- What is written but not yet sealed. Filled by the statement that writes the entry, emptied by the sealer: so no entry
-- is missed, however late its transaction commits and however long the program was down, and the table stays small.
-- No foreign key: it would double the price of every look, and a waiting row whose entry is gone is itself evidence.
create table audit.waiting (
    municipality_id uuid not null,
    entry_id        bigint not null,
    primary key (municipality_id, entry_id)
);
select tenancy.guard('audit.waiting');
revoke update on audit.waiting from tidlig_app;
insert into audit.waiting (municipality_id, entry_id) select municipality_id, id from audit.entry;

-- Sealed entries. A block names the entries that it covers, since ids become visible out of order; numbers run from 1
-- without a hole, each block holds the hash of the one before it. The application inserts and reads.
create table audit.block (
    municipality_id uuid not null,
    number          bigint not null check (number >= 1),
    previous_hash   bytea not null check (octet_length(previous_hash) = 32),
    entry_count     integer not null check (entry_count >= 1 and entry_count = cardinality(entry_ids)),
    entry_ids       bigint[] not null,
    entry_hashes    bytea not null check (octet_length(entry_hashes) = 32 * entry_count),
    first_entry     bigint not null check (first_entry = entry_ids[1]),
    last_entry      bigint not null check (last_entry = entry_ids[entry_count]),
    hash            bytea not null check (octet_length(hash) = 32),
    sealed_at       timestamptz not null,
    primary key (municipality_id, number)
);
select tenancy.guard('audit.block');
revoke update, delete on audit.block from tidlig_app;
create index block_by_last_entry on audit.block (municipality_id, last_entry, first_entry);

-- What each verification found, for the pages that tell when the trail was last proved.
create table audit.verification (
    municipality_id uuid not null,
    id              bigint generated always as identity,
    verified_at     timestamptz not null,
    block_count     bigint not null,
    entry_count     bigint not null,
    flaw            text,
    primary key (municipality_id, id)
);
select tenancy.guard('audit.verification');
revoke update, delete on audit.verification from tidlig_app;
