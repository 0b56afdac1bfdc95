-- A steering group's meeting is moved or cancelled, with why. What waits for the group belongs to no meeting, so nothing
-- of the agenda is lost.
alter table meeting.steering_meeting
    add column moved_from date,
    add column cancelled  boolean not null default false,
    add column why        text check (length(why) between 1 and 300),
    add column changes    integer not null default 0 check (changes >= 0),
    add column changed_at timestamptz,
    add column changed_by uuid,
    add constraint steering_meeting_changed_with_why check (
        (changes > 0) = (why is not null and changed_at is not null and changed_by is not null)
        and (changes > 0 or (not cancelled and moved_from is null)));

-- A day whose meeting was cancelled is free again.
alter table meeting.steering_meeting drop constraint steering_meeting_municipality_id_group_id_held_on_key;
create unique index steering_meeting_day on meeting.steering_meeting (municipality_id, group_id, held_on)
    where not cancelled;
