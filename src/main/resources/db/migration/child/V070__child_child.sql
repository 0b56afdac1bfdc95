-- Children and the people they live among. Numbers and addresses are sealed by the application before they come here.
select tenancy.house('child');

create table child.adult (
    municipality_id uuid not null,
    id              uuid not null,
    given_name      text check (given_name <> ''),
    family_name     text check (family_name <> ''),
    phone           text check (phone <> ''),
    email           text check (email <> ''),
    language        text check (language <> ''),
    interpreter     boolean not null default false,
    protected       boolean not null default false,
    version         bigint not null default 1,
    registered_at   timestamptz not null,
    registered_by   uuid not null,
    primary key (municipality_id, id)
);
comment on column child.adult.protected is 'Name and address protection: neither address nor contact leaves the record.';
select tenancy.guard('child.adult');

create table child.child (
    municipality_id uuid not null,
    id              uuid not null,
    given_name      text check (given_name <> ''),
    family_name     text check (family_name <> ''),
    born_on         date,
    due_on          date,
    pseudonym       text check (pseudonym <> ''),
    language        text check (language <> ''),
    interpreter     boolean not null default false,
    institution     text check (institution <> ''),
    mother_id       uuid,
    pregnancy_id    uuid,
    pregnancy_place smallint check (pregnancy_place between 1 and 9),
    birth_at        timestamptz,
    birth_by        uuid,
    version         bigint not null default 1,
    registered_at   timestamptz not null,
    registered_by   uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, mother_id) references child.adult (municipality_id, id),
    unique (municipality_id, pseudonym),
    unique (municipality_id, pregnancy_id, pregnancy_place),
    check ((pregnancy_id is null) = (pregnancy_place is null)),
    check ((birth_at is null) = (birth_by is null)),
    check (birth_at is null or born_on is not null)
);
comment on column child.child.birth_at is 'When the record of an unborn child was turned over at birth.';
comment on column child.child.pregnancy_place is 'Tells twins apart while they have no name.';
select tenancy.guard('child.child');
create index child_by_birth on child.child (municipality_id, born_on) where born_on is not null;
create index child_by_due_date on child.child (municipality_id, due_on) where due_on is not null;
create index child_by_mother on child.child (municipality_id, mother_id) where mother_id is not null;

create table child.civil_number (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid,
    adult_id        uuid,
    kind            text not null check (kind in ('CPR', 'X_ECPR', 'D_ECPR')),
    sealed          bytea not null,
    blind_index     bytea not null,
    given_at        timestamptz not null,
    given_by        uuid not null,
    replaced_at     timestamptz,
    replaced_by     uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade,
    foreign key (municipality_id, adult_id) references child.adult (municipality_id, id) on delete cascade,
    check (num_nonnulls(child_id, adult_id) = 1),
    check ((replaced_at is null) = (replaced_by is null))
);
comment on table child.civil_number is 'Also the numbers somebody had before: they stay findable.';
select tenancy.guard('child.civil_number');
create unique index civil_number_one_child on child.civil_number (municipality_id, blind_index) where child_id is not null;
create unique index civil_number_one_adult on child.civil_number (municipality_id, blind_index) where adult_id is not null;
create unique index civil_number_current_of_child on child.civil_number (municipality_id, child_id) where replaced_at is null and child_id is not null;
create unique index civil_number_current_of_adult on child.civil_number (municipality_id, adult_id) where replaced_at is null and adult_id is not null;
create index civil_number_by_child on child.civil_number (municipality_id, child_id) where child_id is not null;
create index civil_number_by_adult on child.civil_number (municipality_id, adult_id) where adult_id is not null;

-- Names are found by their threes of letters. Under row-level security an index answers only leakproof comparisons;
-- the extension's similarity and LIKE are not, equality is.
create table child.name_trigram (
    municipality_id uuid not null,
    trigram         text collate "C" not null check (length(trigram) = 3),
    child_id        uuid not null,
    primary key (municipality_id, trigram, child_id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade
);
select tenancy.guard('child.name_trigram');
create index name_trigram_by_child on child.name_trigram (municipality_id, child_id);

create table child.home (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    place           smallint not null check (place in (1, 2)),
    days_of_14      smallint check (days_of_14 between 1 and 14),
    address_sealed  bytea,
    protected       boolean not null default false,
    version         bigint not null default 1,
    primary key (municipality_id, id),
    unique (municipality_id, child_id, place),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade
);
comment on column child.home.days_of_14 is 'The child''s share of time here, in days of a fortnight; empty when not agreed.';
select tenancy.guard('child.home');

create table child.kin (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    adult_id        uuid not null,
    relation        text not null check (relation ~ '^[a-z][a-z-]*$'),
    custody         boolean not null default false,
    home_id         uuid,
    since           date not null,
    ended_on        date,
    added_at        timestamptz not null,
    added_by        uuid not null,
    version         bigint not null default 1,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade,
    foreign key (municipality_id, adult_id) references child.adult (municipality_id, id),
    foreign key (municipality_id, home_id) references child.home (municipality_id, id),
    check (ended_on is null or ended_on >= since)
);
select tenancy.guard('child.kin');
create unique index kin_once on child.kin (municipality_id, child_id, adult_id) where ended_on is null;
create index kin_by_child on child.kin (municipality_id, child_id);
create index kin_by_adult on child.kin (municipality_id, adult_id);
create index kin_by_home on child.kin (municipality_id, home_id) where home_id is not null;

create table child.amendment (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    at              timestamptz not null,
    by              uuid not null,
    subject         text not null check (subject in ('child', 'adult', 'kin', 'home')),
    subject_id      uuid not null,
    field           text not null,
    old_sealed      bytea,
    new_sealed      bytea,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade,
    check (num_nonnulls(old_sealed, new_sealed) > 0)
);
comment on table child.amendment is 'What was changed, by whom, from what to what; sealed, for it may hold an address.';
select tenancy.guard('child.amendment');
create index amendment_by_child on child.amendment (municipality_id, child_id, at);
