-- A course may have one plan after another, and each has its own first follow-up: a rule runs once for each occasion.
alter table deadline.clock add column occasion uuid;
comment on column deadline.clock.occasion is 'The plan it runs for; null of what happens once in an enquiry or a course.';
alter table deadline.clock drop constraint clock_municipality_id_subject_id_rule_code_key;
create unique index clock_once on deadline.clock (municipality_id, subject_id, rule_code, (coalesce(occasion, subject_id)));
