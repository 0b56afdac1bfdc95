-- Why a screening was not done, as it was said before somebody said something else. It goes with its screening.
create table detection.earlier_reason (
    municipality_id uuid not null,
    id              uuid not null,
    screening_id    uuid not null,
    reason          text not null,
    words           bytea,
    said_at         timestamptz not null,
    said_by         uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, screening_id) references detection.screening (municipality_id, id) on delete cascade
);
select tenancy.guard('detection.earlier_reason');
revoke update, delete on detection.earlier_reason from tidlig_app;
create index earlier_reason_by_screening on detection.earlier_reason (municipality_id, screening_id);
