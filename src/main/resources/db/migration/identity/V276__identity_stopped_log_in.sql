-- Accounts that somebody tried to get into so often that the tries were stopped, until an administrator has seen it.
create table identity.stopped_log_in (
    account_id uuid primary key references identity.account (id),
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    times      integer not null check (times > 0),
    check (last_at >= first_at)
);
comment on table identity.stopped_log_in is 'Global like the account it belongs to. Under no row-level security.';
grant select, insert, update, delete on identity.stopped_log_in to tidlig_app;
