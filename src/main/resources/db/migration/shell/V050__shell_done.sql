-- The keys of commands that have had their effect, each stored in the transaction of that effect.
select tenancy.house('shell');

create table shell.done (
    municipality_id uuid not null,
    key             uuid not null,
    content         bytea not null,
    at              timestamptz not null,
    location        text,
    primary key (municipality_id, key)
);
select tenancy.guard('shell.done');
create index done_by_age on shell.done (municipality_id, at);
