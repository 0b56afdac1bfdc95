-- One who logs in. An account belongs to no municipality (a person may work for several), so it lies under no
-- row-level security; what it may do lies in its employments, which do.
select tenancy.house('identity');

create table identity.account (
    id                  uuid primary key,
    jurisdiction        text not null check (jurisdiction in ('DK', 'GL')),
    username            text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    display_name        text not null check (display_name <> ''),
    password_hash       text,
    password_changed_at timestamptz,
    logged_out_at       timestamptz,
    language            text check (language in ('da', 'en', 'kl')),
    created_at          timestamptz not null,
    created_by          uuid not null,
    locked_at           timestamptz,
    locked_by           uuid,
    ended_at            timestamptz,
    ended_by            uuid,
    version             integer not null default 1,
    unique (id, jurisdiction),
    check ((password_hash is null) = (password_changed_at is null)),
    check ((locked_at is null) = (locked_by is null)),
    check ((ended_at is null) = (ended_by is null))
);
comment on table identity.account is 'Global: a person may work for several municipalities. Under no row-level security.';
comment on column identity.account.logged_out_at is 'Every log-in from before this moment is over.';
grant select, insert, update on identity.account to tidlig_app;

-- A way to set a password once: only the link's fingerprint is kept.
create table identity.password_link (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references identity.account (id),
    made_at    timestamptz not null,
    made_by    uuid not null,
    ends_at    timestamptz not null check (ends_at > made_at),
    used_at    timestamptz
);
comment on table identity.password_link is 'Global like the account it belongs to. Under no row-level security.';
grant select, insert, update on identity.password_link to tidlig_app;
create index password_link_by_account on identity.password_link (account_id);

-- Passkeys (WebAuthn). The handle is what an authenticator knows the account by.
create table identity.passkey_user (
    account_id uuid primary key references identity.account (id),
    handle     bytea not null unique
);
comment on table identity.passkey_user is 'Global like the account it belongs to. Under no row-level security.';
grant select, insert on identity.passkey_user to tidlig_app;

create table identity.passkey (
    credential_id      bytea primary key,
    account_id         uuid not null references identity.passkey_user (account_id),
    label              text not null check (label <> ''),
    public_key         bytea not null,
    signature_count    bigint not null,
    uv_initialized     boolean not null,
    backup_eligible    boolean not null,
    backup_state       boolean not null,
    transports         text[] not null,
    credential_type    text,
    attestation_object bytea,
    client_data        bytea,
    created_at         timestamptz not null,
    last_used_at       timestamptz not null
);
comment on table identity.passkey is 'Global like the account it belongs to. Under no row-level security.';
grant select, insert, update, delete on identity.passkey to tidlig_app;
create index passkey_by_account on identity.passkey (account_id);
