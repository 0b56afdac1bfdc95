-- Steering groups: what is brought up, what was decided on it and who follows it to its end. Nothing of any child stands
-- here.
create table meeting.steering_meeting (
    municipality_id uuid not null,
    id              uuid not null,
    group_id        uuid not null,
    held_on         date not null,
    called_at       timestamptz not null,
    called_by       uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, group_id, held_on)
);
select tenancy.guard('meeting.steering_meeting');

create table meeting.steering_presence (
    municipality_id uuid not null,
    meeting_id      uuid not null,
    user_id         uuid not null,
    primary key (municipality_id, meeting_id, user_id),
    foreign key (municipality_id, meeting_id) references meeting.steering_meeting (municipality_id, id) on delete cascade
);
select tenancy.guard('meeting.steering_presence');

create table meeting.steering_point (
    municipality_id uuid not null,
    id              uuid not null,
    group_id        uuid not null,
    words           text not null check (length(words) between 1 and 2000),
    raised_at       timestamptz not null,
    raised_by       uuid not null,
    meeting_id      uuid,
    decision        text check (length(decision) between 1 and 2000),
    owner_id        uuid,
    due_on          date,
    decided_at      timestamptz,
    decided_by      uuid,
    done_at         timestamptz,
    done_by         uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, meeting_id) references meeting.steering_meeting (municipality_id, id),
    check (num_nonnulls(meeting_id, decision, owner_id, decided_at, decided_by) in (0, 5)),
    check ((done_at is null) = (done_by is null)),
    check (done_at is null or decided_at is not null)
);
comment on table meeting.steering_point is 'Brought up by a member; decided at a meeting, once; followed by its owner until it is done.';
select tenancy.guard('meeting.steering_point');
create index steering_point_by_group on meeting.steering_point (municipality_id, group_id, raised_at);
create index steering_point_by_meeting on meeting.steering_point (municipality_id, meeting_id) where meeting_id is not null;
create index steering_point_by_owner on meeting.steering_point (municipality_id, owner_id) where done_at is null;
