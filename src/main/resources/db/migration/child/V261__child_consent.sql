-- Consents: to one recipient, for one kind of data and one purpose, by one giver. Nothing is written over: what is given
-- anew stands beside what it replaces, and what is withdrawn stays with who withdrew it and when.
create table child.consent (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    recipient_user  uuid,
    recipient_unit  text check (recipient_unit <> ''),
    data            text not null check (data <> ''),
    purpose         text not null check (purpose <> ''),
    kin_id          uuid,
    way             text not null check (way in ('WRITING', 'MEETING')),
    given_on        date not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    replaced_at     timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    withdrawn_kin   uuid,
    withdrawn_way   text check (withdrawn_way in ('WRITING', 'MEETING')),
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade,
    foreign key (municipality_id, kin_id) references child.kin (municipality_id, id),
    foreign key (municipality_id, withdrawn_kin) references child.kin (municipality_id, id),
    check (num_nonnulls(recipient_user, recipient_unit) = 1),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_way) in (0, 3)),
    check (replaced_at is null or withdrawn_at is null)
);
comment on column child.consent.kin_id is 'Who gave it; empty when the young person did.';
comment on column child.consent.withdrawn_kin is 'Who withdrew it; empty when the young person did.';
select tenancy.guard('child.consent');
create unique index consent_stands_once on child.consent
    (municipality_id, child_id, recipient_user, recipient_unit, data, purpose, kin_id) nulls not distinct
    where replaced_at is null and withdrawn_at is null;
create index consent_by_child on child.consent (municipality_id, child_id);
create index consent_by_kin on child.consent (municipality_id, kin_id) where kin_id is not null;
create index consent_by_withdrawer on child.consent (municipality_id, withdrawn_kin) where withdrawn_kin is not null;
