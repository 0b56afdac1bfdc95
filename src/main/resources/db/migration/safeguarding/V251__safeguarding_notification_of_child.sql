-- A notification may stand on the child alone, apart from any course; and those who receive it say here how far it is.
alter table safeguarding.notification alter column episode_id drop not null;
alter table safeguarding.notification add column received_at timestamptz;
comment on column safeguarding.notification.received_at is
    'When it was with those who receive notifications; null where nobody here does, and it was sent another way.';
create index notification_by_writer on safeguarding.notification (municipality_id, made_by, made_at);
create index notification_received on safeguarding.notification (municipality_id, received_at) where received_at is not null;

-- What was done with it, once each. What somebody wrote of it is sealed.
create table safeguarding.step (
    municipality_id uuid not null,
    notification_id uuid not null,
    kind            text not null check (kind in ('LOOK', 'RECEIPT', 'STARTED')),
    child_id        uuid not null,
    made_at         timestamptz not null,
    made_by         uuid not null,
    outcome         text check (outcome in ('ACUTE', 'NOT_ACUTE', 'YES', 'NO')),
    words           bytea,
    late_because    bytea,
    primary key (municipality_id, notification_id, kind),
    foreign key (municipality_id, notification_id) references safeguarding.notification (municipality_id, id)
        on delete cascade,
    check ((kind = 'LOOK') = (outcome is not null and outcome in ('ACUTE', 'NOT_ACUTE'))),
    check ((kind = 'STARTED') = (outcome is not null and outcome in ('YES', 'NO'))),
    check (kind <> 'LOOK' or words is not null)
);
select tenancy.guard('safeguarding.step');
revoke update on safeguarding.step from tidlig_app;
create index step_by_child on safeguarding.step (municipality_id, child_id);
comment on column safeguarding.step.late_because is 'What happened when the limit was missed.';
