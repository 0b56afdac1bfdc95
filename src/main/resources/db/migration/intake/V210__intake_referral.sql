-- Referrals: a professional's request to a local group, for one child or for all of one pregnancy. Each child's id is
-- reserved from the first moment. What tells who somebody is, and why they are here, lies sealed.
create table intake.referral (
    municipality_id      uuid not null,
    id                   uuid not null,
    programme_code       text not null,
    programme_version_id uuid not null,
    reference            text not null,
    group_id             uuid not null,
    channel              text not null,
    subject              text not null check (subject in ('UNBORN_CHILD', 'CHILD', 'YOUNG_PERSON')),
    due_date             date,
    birth_date           date,
    received_at          timestamptz not null,
    received_on          date not null,
    received_by          uuid not null,
    family               bytea not null,
    told                 bytea not null,
    parent_index         bytea,
    more_asked_at        timestamptz,
    more_told_at         timestamptz,
    decided_at           timestamptz,
    decided_by           uuid,
    decided              text check (decided in ('accepted', 'declined', 'withdrawn')),
    decline_reason       text,
    answer               bytea,
    revision             bigint not null default 0,
    primary key (municipality_id, id),
    unique (municipality_id, reference),
    check (num_nonnulls(decided_at, decided_by, decided) in (0, 3)),
    check ((decided is not distinct from 'declined') = (decline_reason is not null))
);
select tenancy.guard('intake.referral');
create index referral_waiting on intake.referral (municipality_id, group_id, received_at) where decided_at is null;
create index referral_by_receiver on intake.referral (municipality_id, received_by, received_at desc);
create index referral_by_parent on intake.referral (municipality_id, parent_index) where parent_index is not null;
comment on column intake.referral.family is 'Sealed: who the parent is, where they live, the child, the consent.';
comment on column intake.referral.told is 'Sealed: the reasons and all that was told. Among the most sensitive there is; apart, for fewer may read it.';
comment on column intake.referral.parent_index is 'Keyed index of the parent''s number, to see that the same parent is here already.';

create table intake.referral_child (
    municipality_id uuid not null,
    referral_id     uuid not null,
    place           smallint not null check (place between 1 and 4),
    child_id        uuid not null,
    former_child_id uuid,
    episode_id      uuid,
    closed_at       timestamptz,
    primary key (municipality_id, referral_id, place),
    unique (municipality_id, referral_id, child_id),
    foreign key (municipality_id, referral_id) references intake.referral (municipality_id, id) on delete cascade,
    check (closed_at is null or episode_id is not null)
);
select tenancy.guard('intake.referral_child');
create index referral_child_by_child on intake.referral_child (municipality_id, child_id);
create index referral_child_by_episode on intake.referral_child (municipality_id, episode_id) where episode_id is not null;
comment on column intake.referral_child.child_id is 'Reserved when the referral comes; the child''s own when it was found at the decision.';
comment on column intake.referral_child.closed_at is 'When the course ended that it led to: the group steps back.';

-- What was amended after it was sent, with the reason; and what was added when the group asked for more.
create table intake.referral_amendment (
    municipality_id uuid not null,
    id              uuid not null,
    referral_id     uuid not null,
    at              timestamptz not null,
    by              uuid not null,
    field           text not null,
    old_sealed      bytea,
    new_sealed      bytea,
    reason          bytea,
    primary key (municipality_id, id),
    foreign key (municipality_id, referral_id) references intake.referral (municipality_id, id) on delete cascade
);
select tenancy.guard('intake.referral_amendment');
create index referral_amendment_by_referral on intake.referral_amendment (municipality_id, referral_id, at);

-- What a professional has begun to write and not sent: nobody else's to read.
create table intake.referral_draft (
    municipality_id uuid not null,
    id              uuid not null,
    owner_id        uuid not null,
    programme_code  text not null,
    answers         bytea,
    begun_at        timestamptz not null,
    changed_at      timestamptz not null,
    expires_at      timestamptz not null,
    referral_id     uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, referral_id) references intake.referral (municipality_id, id) on delete cascade,
    check (answers is null or referral_id is null)
);
select tenancy.guard('intake.referral_draft');
create index referral_draft_by_owner on intake.referral_draft (municipality_id, owner_id);
create index referral_draft_by_expiry on intake.referral_draft (municipality_id, expires_at);

-- A referral counts as an enquiry does, once for each child; its reasons are counted nowhere.
create or replace view intake.enquiry_fact as
    select municipality_id, programme_code, id as enquiry_key, episode_id as episode_key, received_on, channel,
           themes[1] as problem,
           case when decided in ('accepted', 'declined') then decided end as decided
      from intake.enquiry
    union all
    select r.municipality_id, r.programme_code, r.id, c.episode_id, r.received_on, r.channel, null,
           case when r.decided in ('accepted', 'declined') then r.decided end
      from intake.referral r
      join intake.referral_child c on c.municipality_id = r.municipality_id and c.referral_id = r.id;
