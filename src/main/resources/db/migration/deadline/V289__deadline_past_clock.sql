-- What the figures need of an erased child's limits: by which day something was to be done.
create table deadline.past_clock (
    municipality_id uuid not null,
    id              uuid not null default gen_random_uuid(),
    subject_key     uuid not null,
    rule_code       text not null,
    due_on          date not null,
    primary key (municipality_id, id)
);
select tenancy.guard('deadline.past_clock');
revoke select, update, delete on deadline.past_clock from tidlig_app;

create or replace view deadline.clock_fact as
    select municipality_id, subject_id as subject_key, rule_code as clock_code, due_on, stopped_on,
           case when stopped_at is null then coalesce(cancelled_at, current_timestamp) >= due_at
                when by_day then stopped_on > due_on
                else stopped_at > due_at end as missed
      from deadline.clock
     where cancelled_at is null or (episode_id is not null and cancelled_at >= due_at)
    union all
    select p.municipality_id, p.subject_key, p.rule_code, p.due_on, null, null
      from deadline.past_clock p;
