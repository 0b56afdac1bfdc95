-- A group's meetings, who was present, who may take no part in which case, and what the group decided. Why it decided
-- so lies sealed.
create table visitation.meeting (
    municipality_id uuid not null,
    id              uuid not null,
    group_id        uuid not null,
    held_on         date not null,
    opened_at       timestamptz not null,
    opened_by       uuid not null,
    revision        bigint not null default 0,
    primary key (municipality_id, id),
    unique (municipality_id, group_id, held_on)
);
select tenancy.guard('visitation.meeting');
comment on column visitation.meeting.held_on is 'The day in the group''s own zone.';

-- Who is ticked as present now; a decision keeps its own.
create table visitation.attendance (
    municipality_id uuid not null,
    meeting_id      uuid not null,
    user_id         uuid not null,
    primary key (municipality_id, meeting_id, user_id),
    foreign key (municipality_id, meeting_id) references visitation.meeting (municipality_id, id) on delete cascade
);
select tenancy.guard('visitation.attendance');

-- Somebody of the group may take no part in a case. One row for each child of the referral.
create table visitation.disqualification (
    municipality_id uuid not null,
    referral_id     uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    declared_on     date not null,
    declared_at     timestamptz not null,
    declared_by     uuid not null,
    primary key (municipality_id, referral_id, child_id, user_id)
);
select tenancy.guard('visitation.disqualification');
create index disqualification_by_user on visitation.disqualification (municipality_id, user_id);
create index disqualification_by_child on visitation.disqualification (municipality_id, child_id);
comment on column visitation.disqualification.declared_on is 'The day in the group''s own zone.';

create table visitation.group_decision (
    municipality_id uuid not null,
    id              uuid not null,
    number          bigint generated always as identity,
    meeting_id      uuid not null,
    group_id        uuid not null,
    referral_id     uuid not null,
    reference       text not null,
    kind            text not null check (kind in ('ACCEPTED', 'OTHER_OFFER', 'ASKED_FOR_MORE', 'NOT_TARGET_GROUP', 'NOTIFICATION')),
    decided_at      timestamptz not null,
    decided_by      uuid not null,
    reason          bytea not null,
    answer          bytea,
    responsible_id  uuid,
    follow_up_on    date,
    amends_id       uuid,
    amended_because bytea,
    primary key (municipality_id, id),
    unique (municipality_id, amends_id),
    foreign key (municipality_id, meeting_id) references visitation.meeting (municipality_id, id),
    foreign key (municipality_id, amends_id) references visitation.group_decision (municipality_id, id) on delete cascade,
    check ((amends_id is null) = (amended_because is null)),
    check ((kind in ('ACCEPTED', 'NOTIFICATION')) = (responsible_id is not null))
);
select tenancy.guard('visitation.group_decision');
create unique index group_decision_once on visitation.group_decision (municipality_id, referral_id)
    where kind <> 'ASKED_FOR_MORE' and amends_id is null;
create index group_decision_by_referral on visitation.group_decision (municipality_id, referral_id, decided_at);
create index group_decision_by_meeting on visitation.group_decision (municipality_id, meeting_id, decided_at);
comment on column visitation.group_decision.number is 'In the order they were made.';
comment on column visitation.group_decision.reason is 'Sealed: why the group decided so.';
comment on column visitation.group_decision.answer is 'Sealed: what the referrer is told.';

create table visitation.group_decision_child (
    municipality_id uuid not null,
    decision_id     uuid not null,
    child_id        uuid not null,
    primary key (municipality_id, decision_id, child_id),
    foreign key (municipality_id, decision_id) references visitation.group_decision (municipality_id, id) on delete cascade
);
select tenancy.guard('visitation.group_decision_child');
create index group_decision_child_by_child on visitation.group_decision_child (municipality_id, child_id);

-- Who was there when it was decided, by the seat they filled; and who took no part.
create table visitation.group_decision_presence (
    municipality_id uuid not null,
    decision_id     uuid not null,
    user_id         uuid not null,
    profession      text not null,
    stands_in       boolean not null,
    disqualified    boolean not null,
    primary key (municipality_id, decision_id, user_id),
    foreign key (municipality_id, decision_id) references visitation.group_decision (municipality_id, id) on delete cascade
);
select tenancy.guard('visitation.group_decision_presence');

-- Who saw it otherwise: kept beside the decision, never averaged away.
create table visitation.dissent (
    municipality_id uuid not null,
    decision_id     uuid not null,
    user_id         uuid not null,
    said            bytea not null,
    primary key (municipality_id, decision_id, user_id),
    foreign key (municipality_id, decision_id) references visitation.group_decision (municipality_id, id) on delete cascade
);
select tenancy.guard('visitation.dissent');
