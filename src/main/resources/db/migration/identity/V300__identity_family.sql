-- The family's own log-in: an account that works nowhere. What it opens lies with the children it belongs to.
create table identity.family_rule (
    municipality_id uuid not null,
    own_from_age    smallint not null check (own_from_age between 0 and 25),
    invitation_days smallint not null check (invitation_days between 1 and 90),
    staff_names     boolean not null,
    untold_purposes text[] not null,
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text check (name_kl <> ''),
    primary key (municipality_id),
    foreign key (municipality_id) references tenancy.municipality (id)
);
comment on column identity.family_rule.staff_names is 'Whether a family that asks who looked is told names, and not professions alone.';
comment on column identity.family_rule.untold_purposes is 'Purposes that would tell of somebody else''s enquiry: the look is shown, its purpose is not.';
comment on column identity.family_rule.name_da is 'Where the rule comes from, and how far that has been looked up.';
select tenancy.guard('identity.family_rule');

create table identity.family_account (
    account_id      uuid primary key references identity.account (id),
    municipality_id uuid not null references tenancy.municipality (id)
);
comment on table identity.family_account is 'Global like the account it belongs to: at log-in it says which municipality to bind. Under no row-level security.';
grant select, insert on identity.family_account to tidlig_app;
create index family_account_by_municipality on identity.family_account (municipality_id);

-- A code on paper with which the account gets its password: only its fingerprint is kept.
create table identity.family_invitation (
    code_hash  bytea primary key check (length(code_hash) = 32),
    account_id uuid not null references identity.family_account (account_id),
    made_at    timestamptz not null,
    made_by    uuid not null,
    ends_at    timestamptz not null check (ends_at > made_at),
    used_at    timestamptz
);
comment on table identity.family_invitation is 'Global like the account it belongs to: whoever types a code is bound to no municipality yet. Under no row-level security.';
grant select, insert, update on identity.family_invitation to tidlig_app;
create index family_invitation_by_account on identity.family_invitation (account_id);
