-- Notifications that a group has decided on: who is to write them, until they are written.
create table safeguarding.asked (
    municipality_id uuid not null,
    referral_id     uuid not null,
    child_id        uuid not null,
    episode_id      uuid,
    responsible_id  uuid not null,
    decided_on      date not null,
    asked_at        timestamptz not null,
    asked_by        uuid not null,
    written_at      timestamptz,
    primary key (municipality_id, referral_id, child_id)
);
select tenancy.guard('safeguarding.asked');
create index asked_by_responsible on safeguarding.asked (municipality_id, responsible_id);
create index asked_by_child on safeguarding.asked (municipality_id, child_id);
comment on column safeguarding.asked.episode_id is 'The course that was opened for it; null when it stands on the child alone.';
comment on column safeguarding.asked.decided_on is 'The day of the group''s meeting.';
