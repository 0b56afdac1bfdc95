-- One screening for each course of a programme that screens: when it is due, what became of it, what was decided.
create table detection.screening (
    municipality_id      uuid not null,
    id                   uuid not null,
    child_id             uuid not null,
    programme_version_id uuid not null,
    responsible_id       uuid not null,
    opened_on            date not null,
    due_on               date,
    last_on              date,
    too_old_on           date,
    closed_on            date,
    done_on              date,
    result_id            uuid,
    instrument           text,
    instrument_version   text,
    positive             boolean not null default false,
    reason               text,
    reason_words         bytea,
    reason_at            timestamptz,
    reason_by            uuid,
    decision             text,
    decision_words       bytea,
    decided_at           timestamptz,
    decided_by           uuid,
    primary key (municipality_id, id),
    check ((due_on is null) = (last_on is null)),
    check (due_on is null or too_old_on > due_on),
    check (num_nonnulls(done_on, result_id, instrument, instrument_version) in (0, 4)),
    check (done_on is null or due_on is not null),
    check (num_nonnulls(reason, reason_at, reason_by) in (0, 3)),
    check (num_nonnulls(decision, decision_words, decided_at, decided_by) in (0, 4)),
    check (decision is null or done_on is not null)
);
comment on column detection.screening.id is 'The course it belongs to.';
comment on column detection.screening.last_on is 'The last day in time, by the programme''s own clock when it became due.';
comment on column detection.screening.result_id is 'What the instrument gave; it is kept where instruments are.';
select tenancy.guard('detection.screening');
create index screening_by_child on detection.screening (municipality_id, child_id);
create index screening_by_day on detection.screening (municipality_id, due_on);
create index screening_to_decide on detection.screening (municipality_id, responsible_id)
    where positive and decided_at is null and closed_on is null;
