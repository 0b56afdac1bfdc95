-- A notification that a private person made, by telephone or letter, is entered by one who receives notifications. What a
-- professional's form asks for is not asked of them.
alter table safeguarding.notification
    add column notifier_kind text check (notifier_kind in ('PARENT', 'RELATIVE', 'NEIGHBOUR', 'OTHER', 'ANONYMOUS')),
    add column notifier_way text check (notifier_way in ('PHONE', 'LETTER', 'IN_PERSON')),
    add column notifier_name bytea,
    add column notifier_contact bytea,
    alter column parents drop not null,
    alter column interpreter drop not null,
    alter column relation drop not null,
    alter column done drop not null,
    alter column reaction drop not null,
    alter column parents_told drop not null;
alter table safeguarding.notification
    add check ((notifier_kind is null) = (notifier_way is null)),
    add check (notifier_kind is not null
               or (parents is not null and interpreter is not null and relation is not null and done is not null
                   and reaction is not null and parents_told is not null)),
    add check (notifier_kind is null or received_at is not null),
    add check ((notifier_kind is not null and notifier_kind <> 'ANONYMOUS')
               or (notifier_name is null and notifier_contact is null));
comment on column safeguarding.notification.notifier_kind is 'Who a private person is to the child; null when a professional wrote it.';
comment on column safeguarding.notification.notifier_name is 'Read by those alone who receive notifications.';
comment on column safeguarding.notification.received_at is
    'When it came to those who receive notifications, which may be before it was entered; null where nobody here does.';
