-- Network meetings: those around one child, and the family, at one table. What was talked about lies sealed.
select tenancy.house('meeting');

create table meeting.network_meeting (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    starts_at       timestamptz not null,
    lasts           int not null check (lasts between 15 and 480),
    place           bytea,
    about           bytea not null,
    family          bytea,
    called_at       timestamptz not null,
    called_by       uuid not null,
    sequence        int not null default 0,
    cancelled_at    timestamptz,
    cancelled_by    uuid,
    cancelled_why   bytea,
    begun_at        timestamptz,
    begun_by        uuid,
    sharing_id      uuid,
    ended_at        timestamptz,
    ended_by        uuid,
    minutes         bytea,
    primary key (municipality_id, id),
    foreign key (municipality_id, sharing_id) references episode.sharing (municipality_id, id) on delete set null (sharing_id),
    check (cancelled_at is null or begun_at is null),
    check (ended_at is null or begun_at is not null)
);
comment on column meeting.network_meeting.lasts is 'Minutes.';
comment on column meeting.network_meeting.family is 'Who of the family is asked, in words, sealed.';
comment on column meeting.network_meeting.sequence is 'How often it was moved or cancelled: calendars want to know.';
comment on column meeting.network_meeting.sharing_id is 'What was opened to those present; it closes when the meeting ends.';
select tenancy.guard('meeting.network_meeting');
create index network_meeting_by_child on meeting.network_meeting (municipality_id, child_id, starts_at);
create index network_meeting_by_start on meeting.network_meeting (municipality_id, starts_at);
create index network_meeting_by_sharing on meeting.network_meeting (municipality_id, sharing_id) where sharing_id is not null;

create table meeting.invited (
    municipality_id uuid not null,
    meeting_id      uuid not null,
    user_id         uuid not null,
    present         boolean not null default false,
    primary key (municipality_id, meeting_id, user_id),
    foreign key (municipality_id, meeting_id) references meeting.network_meeting (municipality_id, id) on delete cascade
);
select tenancy.guard('meeting.invited');
create index invited_by_user on meeting.invited (municipality_id, user_id);

create table meeting.move (
    municipality_id uuid not null,
    meeting_id      uuid not null,
    number          int not null,
    was_at          timestamptz not null,
    why             bytea not null,
    moved_at        timestamptz not null,
    moved_by        uuid not null,
    primary key (municipality_id, meeting_id, number),
    foreign key (municipality_id, meeting_id) references meeting.network_meeting (municipality_id, id) on delete cascade
);
select tenancy.guard('meeting.move');

create table meeting.task (
    municipality_id uuid not null,
    id              uuid not null,
    meeting_id      uuid not null,
    child_id        uuid not null,
    what            bytea not null,
    owner_id        uuid not null,
    due_on          date,
    done_at         timestamptz,
    done_by         uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, meeting_id) references meeting.network_meeting (municipality_id, id) on delete cascade,
    check ((done_at is null) = (done_by is null))
);
comment on table meeting.task is 'What was decided: who does what by when.';
select tenancy.guard('meeting.task');
create index task_by_meeting on meeting.task (municipality_id, meeting_id);
create index task_by_child on meeting.task (municipality_id, child_id);
create index task_by_owner on meeting.task (municipality_id, owner_id) where done_at is null;
