-- Nothing of a child is erased while this stands, whatever time has passed.
create table episode.hold (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    reason          text not null check (length(reason) between 20 and 2000),
    set_at          timestamptz not null,
    set_by          uuid not null,
    lifted_reason   text check (length(lifted_reason) between 20 and 2000),
    lifted_at       timestamptz check (lifted_at >= set_at),
    lifted_by       uuid,
    primary key (municipality_id, id),
    check (num_nonnulls(lifted_reason, lifted_at, lifted_by) in (0, 3))
);
select tenancy.guard('episode.hold');
create unique index hold_one on episode.hold (municipality_id, child_id) where lifted_at is null;
create index hold_by_child on episode.hold (municipality_id, child_id, set_at);

-- Children whose time is over: listed first, erased when the listing has stood long enough.
create table episode.erasure_due (
    municipality_id uuid not null,
    child_id        uuid not null,
    kept_until      date not null,
    listed_on       date not null,
    goes_on         date not null,
    archive_first   boolean not null,
    archived_at     timestamptz,
    archived_by     uuid,
    primary key (municipality_id, child_id),
    check (goes_on > listed_on),
    check ((archived_at is null) = (archived_by is null))
);
comment on column episode.erasure_due.kept_until is 'The last day of the last of its records.';
comment on column episode.erasure_due.goes_on is 'The day in whose night it goes.';
select tenancy.guard('episode.erasure_due');
create index erasure_due_by_day on episode.erasure_due (municipality_id, goes_on);

-- What was erased: ids, rules, moments, how many rows of each module. Nobody can be found by it.
create table episode.erasure (
    municipality_id uuid not null,
    id              uuid not null,
    former_child_id uuid not null,
    erased_at       timestamptz not null,
    erased_by       uuid not null,
    way             text not null check (way in ('TIME', 'HAND')),
    kept_until      date,
    listed_on       date,
    archived_at     timestamptz,
    rules           text[] not null,
    counts          jsonb not null,
    primary key (municipality_id, id),
    check (way = 'HAND' or (kept_until is not null and listed_on is not null))
);
comment on table episode.erasure is 'The register of erasures. It outlives the child, as the trail does.';
comment on column episode.erasure.rules is 'Of each record that was over: programme, kind, period, what it is counted from, last day.';
select tenancy.guard('episode.erasure');
revoke update, delete on episode.erasure from tidlig_app;
create index erasure_newest on episode.erasure (municipality_id, erased_at desc);
