-- A group's meeting that was moved or cancelled: what day it was for, and why. Nothing of any child. The agenda is found
-- anew for each meeting, so there is nothing of it to move.
create table visitation.meeting_change (
    municipality_id uuid not null,
    id              uuid not null,
    group_id        uuid not null,
    was_on          date not null,
    became_on       date,
    why             text not null check (length(why) between 1 and 300),
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    primary key (municipality_id, id)
);
comment on column visitation.meeting_change.became_on is 'Empty when it was cancelled.';
select tenancy.guard('visitation.meeting_change');
create index meeting_change_by_group on visitation.meeting_change (municipality_id, group_id, was_on);
