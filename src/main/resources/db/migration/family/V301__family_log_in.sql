-- Which child a family's log-in belongs to, and as whom. What it may see is asked of custody and age at every request.
select tenancy.house('family');

create table family.log_in (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    account_id      uuid not null references identity.family_account (account_id),
    kin_id          uuid,
    adult_id        uuid,
    made_at         timestamptz not null,
    made_by         uuid not null,
    ended_at        timestamptz,
    ended_by        uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade,
    foreign key (municipality_id, kin_id) references child.kin (municipality_id, id) on delete cascade,
    foreign key (municipality_id, adult_id) references child.adult (municipality_id, id) on delete cascade,
    check ((kin_id is null) = (adult_id is null)),
    check ((ended_at is null) = (ended_by is null))
);
comment on column family.log_in.kin_id is 'As whom; empty for the young person.';
select tenancy.guard('family.log_in');
create unique index log_in_stands_once on family.log_in (municipality_id, child_id, kin_id) nulls not distinct
    where ended_at is null;
create index log_in_by_account on family.log_in (municipality_id, account_id, child_id);
create index log_in_by_child on family.log_in (municipality_id, child_id);
create index log_in_by_kin on family.log_in (municipality_id, kin_id) where kin_id is not null;
create index log_in_by_adult on family.log_in (municipality_id, adult_id) where adult_id is not null;
