-- The trail. The application inserts and reads; it has no right to change or remove.
select tenancy.house('audit');

create table audit.entry (
    municipality_id uuid not null,
    id              bigint generated always as identity,
    at              timestamptz not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    actor_id        uuid not null,
    profession      text not null,
    action          text not null,
    kind            text not null check (kind in ('READ', 'SEARCH', 'WRITE')),
    purpose         text not null,
    child_id        uuid,
    criterion       text,
    outcome         text not null check (outcome in ('ALLOWED', 'DENIED')),
    primary key (municipality_id, id)
);
select tenancy.guard('audit.entry');
revoke update, delete, truncate on audit.entry from tidlig_app;
create index entry_by_child on audit.entry (municipality_id, child_id, id) where child_id is not null;
create index entry_by_actor on audit.entry (municipality_id, actor_id, id);
create index entry_by_time on audit.entry (municipality_id, at, id);
