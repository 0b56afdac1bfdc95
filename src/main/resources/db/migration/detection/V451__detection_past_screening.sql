-- What the coverage needs of an erased child's screening: when it was due, and what became of it. It points at nobody.
create table detection.past_screening (
    municipality_id      uuid not null,
    id                   uuid not null default gen_random_uuid(),
    programme_version_id uuid not null,
    responsible_id       uuid not null,
    due_on               date not null,
    standing             text not null
        check (standing in ('DUE', 'OVERDUE', 'IN_TIME', 'LATE', 'NOT_DONE', 'CLOSED', 'TOO_OLD')),
    reason               text,
    primary key (municipality_id, id)
);
select tenancy.guard('detection.past_screening');
revoke update, delete on detection.past_screening from tidlig_app;
create index past_screening_by_day on detection.past_screening (municipality_id, due_on);
comment on column detection.screening.opened_on is
    'The day from which the family was to be screened: the course''s first, or when an imported course was found.';
