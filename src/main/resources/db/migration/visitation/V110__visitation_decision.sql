-- Who decided what on an enquiry, why and when; and what was answered to the questions that bar.
select tenancy.house('visitation');

create table visitation.decision (
    municipality_id uuid not null,
    id              uuid not null,
    enquiry_id      uuid not null,
    child_id        uuid not null,
    kind            text not null check (kind in ('ACCEPTED', 'NOT_TARGET_GROUP', 'BARRED', 'OTHER_OFFER', 'ASKED_FOR_MORE', 'WITHDRAWN')),
    decided_at      timestamptz not null,
    decided_by      uuid not null,
    scale_code      text,
    place           numeric(6, 2),
    situation       text,
    reason          text not null check (reason <> ''),
    answer_words    text,
    responsible_id  uuid,
    helper_id       uuid,
    primary key (municipality_id, id),
    check ((place is null) or (scale_code is not null)),
    check ((kind = 'ACCEPTED') = (responsible_id is not null))
);
select tenancy.guard('visitation.decision');
create unique index decision_once on visitation.decision (municipality_id, enquiry_id) where kind <> 'ASKED_FOR_MORE';
create index decision_by_enquiry on visitation.decision (municipality_id, enquiry_id, decided_at);
create index decision_by_child on visitation.decision (municipality_id, child_id);

create table visitation.bar_answer (
    municipality_id uuid not null,
    id              uuid not null,
    enquiry_id      uuid not null,
    child_id        uuid not null,
    rule_code       text not null,
    answer          text not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    answered_at     timestamptz not null,
    answered_by     uuid not null,
    primary key (municipality_id, id)
);
select tenancy.guard('visitation.bar_answer');
comment on table visitation.bar_answer is 'The answer and nothing behind it: what a case at the authority holds is never written here.';
create index bar_answer_by_enquiry on visitation.bar_answer (municipality_id, enquiry_id, answered_at);
create index bar_answer_by_child on visitation.bar_answer (municipality_id, child_id);
