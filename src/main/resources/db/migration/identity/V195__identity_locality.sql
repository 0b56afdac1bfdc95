-- Towns and settlements below a municipality. Names are not unique, so each has a code of its own.
-- At most one group serves a locality. The zone is set where it is another than the municipality's.
create table identity.locality (
    municipality_id uuid not null references tenancy.municipality (id),
    code            text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name            text not null check (name <> ''),
    kind            text not null check (kind in ('TOWN', 'SETTLEMENT')),
    zone            text,
    position        integer not null,
    primary key (municipality_id, code)
);
select tenancy.guard('identity.locality');

create table identity.group_locality (
    municipality_id uuid not null,
    locality        text not null,
    group_id        uuid not null,
    set_at          timestamptz not null,
    set_by          uuid not null,
    primary key (municipality_id, locality),
    foreign key (municipality_id, locality) references identity.locality (municipality_id, code),
    foreign key (municipality_id, group_id) references identity.local_group (municipality_id, id)
);
create index group_locality_group on identity.group_locality (municipality_id, group_id);
select tenancy.guard('identity.group_locality');
