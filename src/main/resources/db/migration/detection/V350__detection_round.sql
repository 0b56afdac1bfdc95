-- Institutions and their rooms, who works in them, which children go there, and the wellbeing rounds held in them.
select tenancy.house('detection');

create table detection.institution (
    municipality_id uuid not null,
    id              uuid not null,
    kind            text not null check (kind in ('DAYCARE', 'SCHOOL')),
    label           text not null check (label <> ''),
    created_at      timestamptz not null,
    created_by      uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, label)
);
select tenancy.guard('detection.institution');

create table detection.room (
    municipality_id uuid not null,
    id              uuid not null,
    institution_id  uuid not null,
    label           text not null check (label <> ''),
    created_at      timestamptz not null,
    created_by      uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, institution_id, label),
    foreign key (municipality_id, institution_id) references detection.institution (municipality_id, id)
);
comment on table detection.room is 'A group of a daycare, a class of a school.';
select tenancy.guard('detection.room');

create table detection.room_staff (
    municipality_id uuid not null,
    id              uuid not null,
    room_id         uuid not null,
    user_id         uuid not null,
    starts_on       date not null,
    ends_before     date,
    added_at        timestamptz not null,
    added_by        uuid not null,
    ended_at        timestamptz,
    ended_by        uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, room_id) references detection.room (municipality_id, id),
    check (ends_before >= starts_on),
    check ((ended_at is null) = (ended_by is null))
);
select tenancy.guard('detection.room_staff');
create unique index room_staff_once on detection.room_staff (municipality_id, room_id, user_id) where ends_before is null;
create index room_staff_by_user on detection.room_staff (municipality_id, user_id);

create table detection.roster (
    municipality_id uuid not null,
    id              uuid not null,
    lines           integer not null check (lines >= 0),
    fresh           integer not null check (fresh >= 0),
    known           integer not null check (known >= 0),
    doubtful        integer not null check (doubtful >= 0),
    gone            integer not null check (gone >= 0),
    taken_at        timestamptz not null,
    taken_by        uuid not null,
    primary key (municipality_id, id)
);
comment on table detection.roster is 'That a roster was taken in, by whom, and how many lines it had: no names.';
select tenancy.guard('detection.roster');

create table detection.enrolment (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    room_id         uuid not null,
    roster_id       uuid not null,
    born_on         date not null,
    starts_on       date not null,
    ends_before     date,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id),
    foreign key (municipality_id, room_id) references detection.room (municipality_id, id),
    foreign key (municipality_id, roster_id) references detection.roster (municipality_id, id),
    check (ends_before >= starts_on)
);
comment on table detection.enrolment is 'Which room a child goes in, from when until when; one at a time.';
select tenancy.guard('detection.enrolment');
create unique index enrolment_one_at_a_time on detection.enrolment (municipality_id, child_id) where ends_before is null;
create index enrolment_by_room on detection.enrolment (municipality_id, room_id, starts_on);
create index enrolment_by_child on detection.enrolment (municipality_id, child_id);
create index enrolment_by_roster on detection.enrolment (municipality_id, roster_id);

create table detection.doubt (
    municipality_id uuid not null,
    id              uuid not null,
    roster_id       uuid not null,
    line            integer not null,
    given_name      text not null,
    family_name     text not null,
    born_on         date not null,
    room_id         uuid not null,
    child_id        uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, roster_id) references detection.roster (municipality_id, id),
    foreign key (municipality_id, room_id) references detection.room (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id)
);
comment on table detection.doubt is 'A line without a number whose name and day of birth are those of a child here; it is gone once somebody has decided.';
select tenancy.guard('detection.doubt');
create index doubt_by_child on detection.doubt (municipality_id, child_id);
create index doubt_by_roster on detection.doubt (municipality_id, roster_id);
create index doubt_by_room on detection.doubt (municipality_id, room_id);

create table detection.round (
    municipality_id uuid not null,
    id              uuid not null,
    label           text not null check (label <> ''),
    opens_on        date not null,
    closes_on       date not null,
    scale_code      text not null,
    scale_version   integer not null check (scale_version >= 1),
    from_age        integer check (from_age >= 0),
    until_age       integer check (until_age > 0),
    planned_at      timestamptz not null,
    planned_by      uuid not null,
    primary key (municipality_id, id),
    check (closes_on >= opens_on),
    check (from_age < until_age)
);
comment on column detection.round.until_age is 'The birthday from which a child is no longer in it.';
select tenancy.guard('detection.round');

create table detection.round_room (
    municipality_id uuid not null,
    round_id        uuid not null,
    room_id         uuid not null,
    joint_at        timestamptz,
    joint_by        uuid,
    primary key (municipality_id, round_id, room_id),
    foreign key (municipality_id, round_id) references detection.round (municipality_id, id),
    foreign key (municipality_id, room_id) references detection.room (municipality_id, id),
    check ((joint_at is null) = (joint_by is null))
);
comment on column detection.round_room.joint_at is 'When the joint rating began: from then on each rating is open, and none can be changed.';
select tenancy.guard('detection.round_room');
create index round_room_by_room on detection.round_room (municipality_id, room_id);

create table detection.rater (
    municipality_id uuid not null,
    round_id        uuid not null,
    room_id         uuid not null,
    place           smallint not null check (place in (1, 2)),
    rater_id        uuid not null,
    began_at        timestamptz not null,
    finished_at     timestamptz,
    primary key (municipality_id, round_id, room_id, place),
    unique (municipality_id, round_id, room_id, rater_id),
    foreign key (municipality_id, round_id, room_id) references detection.round_room (municipality_id, round_id, room_id)
);
comment on table detection.rater is 'The two who rate a room independently. There is no third place.';
select tenancy.guard('detection.rater');

create table detection.assessment (
    municipality_id uuid not null,
    round_id        uuid not null,
    child_id        uuid not null,
    rater_id        uuid not null,
    room_id         uuid not null,
    scale_min       numeric(6, 2) not null,
    scale_max       numeric(6, 2) not null,
    scale_step      numeric(6, 2) not null check (scale_step > 0),
    value           numeric(6, 2),
    missing         text check (missing in ('NEW', 'ABSENT', 'ILL', 'REFUSED', 'OTHER')),
    words           text check (length(words) between 1 and 2000),
    rated_at        timestamptz not null,
    primary key (municipality_id, round_id, child_id, rater_id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id),
    foreign key (municipality_id, round_id, room_id, rater_id) references detection.rater (municipality_id, round_id, room_id, rater_id),
    check (num_nonnulls(value, missing) = 1),
    check (value between scale_min and scale_max),
    check (mod(value - scale_min, scale_step) = 0)
);
comment on table detection.assessment is 'What one of the two says of a child, alone. Others read it through detection.open_assessment only.';
select tenancy.guard('detection.assessment');
create index assessment_by_child on detection.assessment (municipality_id, child_id);
create index assessment_by_room on detection.assessment (municipality_id, round_id, room_id, rater_id);

-- Blindness is kept here: whoever has no place of their own in a query reads this, and finds nothing before the joint
-- rating of the room has begun.
create view detection.open_assessment as
select a.municipality_id, a.round_id, a.room_id, a.child_id, a.rater_id, a.value, a.missing, a.words, a.rated_at
  from detection.assessment a
  join detection.round_room r
    on r.municipality_id = a.municipality_id and r.round_id = a.round_id and r.room_id = a.room_id
 where r.joint_at is not null;
grant select on detection.open_assessment to tidlig_app;

create table detection.joint (
    municipality_id uuid not null,
    round_id        uuid not null,
    child_id        uuid not null,
    room_id         uuid not null,
    scale_min       numeric(6, 2) not null,
    scale_max       numeric(6, 2) not null,
    scale_step      numeric(6, 2) not null check (scale_step > 0),
    value           numeric(6, 2),
    missing         text check (missing in ('NEW', 'ABSENT', 'ILL', 'REFUSED', 'OTHER')),
    reason          text check (length(reason) between 1 and 2000),
    position        smallint not null check (position between 0 and 100),
    position_before smallint check (position_before between 0 and 100),
    worrying        boolean not null,
    parents_told_on date,
    agreed_at       timestamptz not null,
    agreed_by       uuid not null,
    primary key (municipality_id, round_id, child_id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id),
    foreign key (municipality_id, round_id, room_id) references detection.round_room (municipality_id, round_id, room_id),
    check (num_nonnulls(value, missing) = 1),
    check (value between scale_min and scale_max),
    check (mod(value - scale_min, scale_step) = 0),
    check (not worrying or reason is not null)
);
comment on table detection.joint is 'What the two agree on for a child in a round.';
comment on column detection.joint.position is 'The place from 0 (worst) to 100 (best) whatever the scale''s direction; 0 where there is none.';
comment on column detection.joint.position_before is 'The position of the child''s round before, kept here so that a picture of many need not look for it.';
comment on column detection.joint.worrying is 'Whether it reaches the scale''s threshold at which something is to be done.';
select tenancy.guard('detection.joint');
create index joint_by_child on detection.joint (municipality_id, child_id);
create index joint_by_room on detection.joint (municipality_id, round_id, room_id) include (value, missing, worrying);

-- One row for each child that a round is for, with what was agreed on; who goes in a room on the round's last day is its
-- population, so a child that left in the middle is not missing.
create view detection.round_child_fact as
select rr.municipality_id, rr.round_id as round_key, rr.room_id as room_key, room.institution_id as institution_key,
       j.value, j.missing, j.worrying, j.position, j.position_before, j.parents_told_on is not null as parents_told
  from detection.round_room rr
  join detection.round r on r.municipality_id = rr.municipality_id and r.id = rr.round_id
  join detection.room room on room.municipality_id = rr.municipality_id and room.id = rr.room_id
  join detection.enrolment e
    on e.municipality_id = rr.municipality_id and e.room_id = rr.room_id and e.starts_on <= r.closes_on
   and (e.ends_before is null or e.ends_before > r.closes_on)
   and (r.from_age is null or e.born_on <= r.opens_on - make_interval(years => r.from_age))
   and (r.until_age is null or e.born_on > r.opens_on - make_interval(years => r.until_age))
  left join detection.joint j
    on j.municipality_id = rr.municipality_id and j.round_id = rr.round_id and j.child_id = e.child_id;
select tenancy.fact('detection.round_child_fact');
