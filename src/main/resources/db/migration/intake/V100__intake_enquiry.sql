-- Enquiries: anyone's question for help. Each reserves the child's id it hangs under from the first moment.
select tenancy.house('intake');

create table intake.enquiry (
    municipality_id      uuid not null,
    id                   uuid not null,
    child_id             uuid not null,
    former_child_id      uuid,
    programme_code       text not null,
    programme_version_id uuid not null,
    reference            text not null,
    external_id          text,
    door                 text not null check (door in ('PUBLIC', 'PROFESSIONAL', 'IMPORT')),
    channel              text not null,
    subject              text not null check (subject in ('UNBORN_CHILD', 'CHILD', 'YOUNG_PERSON', 'FAMILY')),
    themes               text[] not null check (cardinality(themes) > 0),
    received_at          timestamptz not null,
    received_on          date not null,
    received_by          uuid not null,
    birth_date           date,
    due_date             date,
    age                  smallint check (age between 0 and 120),
    scale_code           text,
    place                numeric(6, 2),
    way                  text check (way in ('PHONE', 'TEXT', 'MAIL')),
    no_message           boolean not null default false,
    aware                text,
    interpreter          text,
    consent_at           timestamptz,
    words                bytea,
    reach_name           bytea,
    reach_phone          bytea,
    reach_mail           bytea,
    reach_note           bytea,
    child_given_name     bytea,
    child_family_name    bytea,
    child_cpr            bytea,
    taken_at             timestamptz,
    taken_by             uuid,
    more_asked_at        timestamptz,
    decided_at           timestamptz,
    decided_by           uuid,
    decided              text check (decided in ('accepted', 'declined', 'withdrawn')),
    decline_reason       text,
    answer               bytea,
    episode_id           uuid,
    helper_id            uuid,
    revision             bigint not null default 0,
    primary key (municipality_id, id),
    unique (municipality_id, reference),
    unique (municipality_id, programme_code, external_id),
    check ((place is null) = (scale_code is null)),
    check ((taken_at is null) = (taken_by is null)),
    check (num_nonnulls(decided_at, decided_by, decided) in (0, 3)),
    check ((decided is not distinct from 'declined') = (decline_reason is not null)),
    check ((decided is not distinct from 'accepted') = (episode_id is not null)),
    check (helper_id is null or episode_id is not null)
);
select tenancy.guard('intake.enquiry');
create index enquiry_newest on intake.enquiry (municipality_id, received_at desc, id);
create index enquiry_open on intake.enquiry (municipality_id, received_at desc, id) where decided_at is null;
create index enquiry_by_child on intake.enquiry (municipality_id, child_id);
create index enquiry_by_former_child on intake.enquiry (municipality_id, former_child_id) where former_child_id is not null;
create index enquiry_by_taker on intake.enquiry (municipality_id, taken_by, received_at desc) where taken_by is not null;
create index enquiry_by_receiver on intake.enquiry (municipality_id, received_by, received_at desc);
comment on column intake.enquiry.child_id is 'Reserved when the enquiry comes; the child''s own when it was found at the decision.';
comment on column intake.enquiry.words is 'Sealed, as every bytea here: it tells who somebody is.';

-- What somebody has begun to write and not sent: under the hash of a token that only their own session holds.
create table intake.draft (
    municipality_id uuid not null,
    id              uuid not null,
    token_hash      bytea not null,
    resume_hash     bytea,
    programme_code  text not null,
    answers         bytea,
    begun_at        timestamptz not null,
    changed_at      timestamptz not null,
    expires_at      timestamptz not null,
    enquiry_id      uuid,
    primary key (municipality_id, id),
    unique (municipality_id, token_hash),
    unique (municipality_id, resume_hash),
    foreign key (municipality_id, enquiry_id) references intake.enquiry (municipality_id, id) on delete set null (enquiry_id),
    check (answers is null or enquiry_id is null)
);
select tenancy.guard('intake.draft');
create index draft_by_expiry on intake.draft (municipality_id, expires_at);

create view intake.enquiry_fact as
    select municipality_id, programme_code, id as enquiry_key, episode_id as episode_key, received_on, channel,
           themes[1] as problem,
           case when decided in ('accepted', 'declined') then decided end as decided
      from intake.enquiry;
select tenancy.fact('intake.enquiry_fact');
