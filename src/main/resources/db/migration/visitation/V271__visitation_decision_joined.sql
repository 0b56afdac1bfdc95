-- An enquiry can be put with a course that is open.
alter table visitation.decision drop constraint decision_kind_check;
alter table visitation.decision add constraint decision_kind_check
    check (kind in ('ACCEPTED', 'JOINED', 'NOT_TARGET_GROUP', 'BARRED', 'OTHER_OFFER', 'ASKED_FOR_MORE', 'WITHDRAWN'));
create index decision_joined on visitation.decision (municipality_id, decided_at desc) where kind = 'JOINED';
