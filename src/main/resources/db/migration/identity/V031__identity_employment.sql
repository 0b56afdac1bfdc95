-- What a municipality's set-up file says: professions, units, purposes and roles; and who is employed there as what.
create table identity.profession (
    municipality_id uuid not null references tenancy.municipality (id),
    code            text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text,
    changed_at      timestamptz,
    changed_by      uuid,
    ended_at        timestamptz,
    version         integer not null default 1,
    primary key (municipality_id, code)
);
select tenancy.guard('identity.profession');
comment on column identity.profession.changed_at is 'When it was last changed by hand; the set-up file leaves it alone from then on.';

create table identity.unit (
    municipality_id uuid not null references tenancy.municipality (id),
    code            text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text,
    changed_at      timestamptz,
    changed_by      uuid,
    ended_at        timestamptz,
    version         integer not null default 1,
    primary key (municipality_id, code)
);
select tenancy.guard('identity.unit');
comment on column identity.unit.changed_at is 'When it was last changed by hand; the set-up file leaves it alone from then on.';

create table identity.purpose (
    municipality_id uuid not null references tenancy.municipality (id),
    code            text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text,
    position        integer not null,
    primary key (municipality_id, code)
);
select tenancy.guard('identity.purpose');

create table identity.role (
    municipality_id uuid not null references tenancy.municipality (id),
    code            text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text,
    position        integer not null,
    gives           text[] not null,
    version         integer not null default 1,
    primary key (municipality_id, code)
);
select tenancy.guard('identity.role');
comment on column identity.role.gives is 'Codes of the roles that whoever has this one may give to others.';

create table identity.role_right (
    municipality_id uuid not null,
    role            text not null,
    action          text not null check (action ~ '^[a-z]+[.][a-z0-9-]+$'),
    reach           text not null check (reach in ('AROUND', 'ALL')),
    primary key (municipality_id, role, action),
    foreign key (municipality_id, role) references identity.role (municipality_id, code)
);
select tenancy.guard('identity.role_right');
comment on table identity.role_right is 'As the set-up file has it; read again at every start.';

create table identity.role_adjustment (
    municipality_id uuid not null,
    role            text not null,
    action          text not null check (action ~ '^[a-z]+[.][a-z0-9-]+$'),
    reach           text check (reach in ('AROUND', 'ALL')),
    adjusted_at     timestamptz not null,
    adjusted_by     uuid not null,
    primary key (municipality_id, role, action),
    foreign key (municipality_id, role) references identity.role (municipality_id, code)
);
select tenancy.guard('identity.role_adjustment');
comment on table identity.role_adjustment is 'What the municipality changed of a role by hand; goes before the file. Without a reach the right is taken away.';

create view identity.effective_right with (security_invoker = true) as
select municipality_id, role, action, reach
  from identity.role_adjustment
 where reach is not null
 union all
select r.municipality_id, r.role, r.action, r.reach
  from identity.role_right r
 where not exists (select from identity.role_adjustment a
                    where a.municipality_id = r.municipality_id and a.role = r.role and a.action = r.action);
grant select on identity.effective_right to tidlig_app;

create table identity.employment (
    municipality_id uuid not null references tenancy.municipality (id),
    id              uuid not null,
    account_id      uuid not null,
    jurisdiction    text not null,
    profession      text not null,
    unit            text,
    starts_on       date not null,
    ends_before     date,
    created_at      timestamptz not null,
    created_by      uuid not null,
    ended_at        timestamptz,
    ended_by        uuid,
    version         integer not null default 1,
    primary key (municipality_id, id),
    foreign key (account_id, jurisdiction) references identity.account (id, jurisdiction),
    foreign key (municipality_id, profession) references identity.profession (municipality_id, code),
    foreign key (municipality_id, unit) references identity.unit (municipality_id, code),
    check (ends_before >= starts_on),
    check ((ended_at is null) = (ended_by is null))
);
select tenancy.guard('identity.employment');
comment on column identity.employment.ends_before is 'The first day without it: an employment ended today gives no access from that moment.';
create unique index employment_one_going_on on identity.employment (municipality_id, account_id) where ends_before is null;
create index employment_by_account on identity.employment (account_id);

-- At log-in a person's own employments are read in every municipality, and nothing else: the setting lives for one
-- transaction and names the one account.
create policy own_employments on identity.employment for select
    using (account_id = (select nullif(current_setting('app.account', true), '')::uuid));

create table identity.employment_role (
    municipality_id uuid not null,
    employment_id   uuid not null,
    role            text not null,
    given_at        timestamptz not null,
    given_by        uuid not null,
    taken_at        timestamptz,
    taken_by        uuid,
    primary key (municipality_id, employment_id, role, given_at),
    foreign key (municipality_id, employment_id) references identity.employment (municipality_id, id),
    foreign key (municipality_id, role) references identity.role (municipality_id, code),
    check (taken_at >= given_at),
    check ((taken_at is null) = (taken_by is null))
);
select tenancy.guard('identity.employment_role');
create unique index employment_role_held on identity.employment_role (municipality_id, employment_id, role)
    where taken_at is null;
