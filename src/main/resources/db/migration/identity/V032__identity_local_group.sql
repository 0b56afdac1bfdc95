-- Groups with their seats (the professions a group is made of), members from and to, stand-ins and chair.
-- A steering group is a group of another kind.
create table identity.local_group (
    municipality_id uuid not null references tenancy.municipality (id),
    id              uuid not null,
    kind            text not null check (kind in ('LOCAL', 'STEERING')),
    name            text not null check (name <> ''),
    created_at      timestamptz not null,
    created_by      uuid not null,
    ended_at        timestamptz,
    ended_by        uuid,
    version         integer not null default 1,
    primary key (municipality_id, id),
    unique (municipality_id, name),
    check ((ended_at is null) = (ended_by is null))
);
select tenancy.guard('identity.local_group');

create table identity.group_seat (
    municipality_id uuid not null,
    group_id        uuid not null,
    profession      text not null,
    primary key (municipality_id, group_id, profession),
    foreign key (municipality_id, group_id) references identity.local_group (municipality_id, id),
    foreign key (municipality_id, profession) references identity.profession (municipality_id, code)
);
select tenancy.guard('identity.group_seat');

create table identity.group_member (
    municipality_id uuid not null,
    id              uuid not null,
    group_id        uuid not null,
    account_id      uuid not null references identity.account (id),
    profession      text not null,
    chair           boolean not null,
    stand_in_for    uuid,
    starts_on       date not null,
    ends_before     date,
    created_at      timestamptz not null,
    created_by      uuid not null,
    ended_at        timestamptz,
    ended_by        uuid,
    version         integer not null default 1,
    primary key (municipality_id, id),
    foreign key (municipality_id, group_id) references identity.local_group (municipality_id, id),
    foreign key (municipality_id, profession) references identity.profession (municipality_id, code),
    foreign key (municipality_id, stand_in_for) references identity.group_member (municipality_id, id),
    check (ends_before >= starts_on),
    check (stand_in_for <> id),
    check (not (chair and stand_in_for is not null)),
    check ((ended_at is null) = (ended_by is null))
);
select tenancy.guard('identity.group_member');
create unique index group_member_going_on on identity.group_member (municipality_id, group_id, account_id)
    where ends_before is null;
create unique index group_member_one_chair on identity.group_member (municipality_id, group_id)
    where chair and ends_before is null;
create index group_member_by_account on identity.group_member (municipality_id, account_id);
