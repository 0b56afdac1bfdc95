-- Whether a password alone lets in; from the municipality's set-up file. Without a row it does.
create table identity.second_factor_rule (
    municipality_id uuid not null,
    demand          text not null check (demand in ('OFFERED', 'AT_WORK', 'REQUIRED')),
    primary key (municipality_id),
    foreign key (municipality_id) references tenancy.municipality (id)
);
comment on column identity.second_factor_rule.demand is 'Of nobody, of those who work, or of everybody with a log-in.';
select tenancy.guard('identity.second_factor_rule');

-- The secret that an authenticator app shares with the program, sealed. A code counts once: only a later step is taken.
create table identity.authenticator (
    account_id uuid primary key references identity.account (id),
    secret     bytea not null,
    since      timestamptz not null,
    last_step  bigint not null,
    wrong      integer not null default 0 check (wrong >= 0)
);
comment on table identity.authenticator is 'Global like the account it belongs to. Under no row-level security.';
comment on column identity.authenticator.last_step is 'The thirty seconds, counted from 1970, whose code was used last.';
comment on column identity.authenticator.wrong is 'Wrong codes in a row.';
grant select, insert, update, delete on identity.authenticator to tidlig_app;

-- Ten codes on paper, each of which stands in for the app once. Slowly hashed, each with a salt of its own.
create table identity.recovery_code (
    account_id uuid not null references identity.account (id),
    number     smallint not null check (number between 0 and 9),
    hash       text not null check (hash like '$argon2id$%'),
    used_at    timestamptz,
    primary key (account_id, number)
);
comment on table identity.recovery_code is 'Global like the account it belongs to. Under no row-level security.';
grant select, insert, update, delete on identity.recovery_code to tidlig_app;

-- When an administrator took a lost second factor away, so that the person is told.
create table identity.second_factor_reset (
    account_id uuid primary key references identity.account (id),
    at         timestamptz not null
);
comment on table identity.second_factor_reset is 'Global like the account it belongs to. Under no row-level security.';
grant select, insert, update on identity.second_factor_reset to tidlig_app;
