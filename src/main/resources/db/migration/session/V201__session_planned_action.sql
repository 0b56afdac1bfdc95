-- An offer may be begun from a planned action of the child's plan, which then shows how far it is.
alter table session.course add column planned_action_id uuid;
comment on column session.course.planned_action_id is 'The planned action of a plan that it was begun from, if any.';
