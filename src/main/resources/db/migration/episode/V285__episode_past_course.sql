-- What the figures need of a course whose child was erased: no child, a key of its own, the ending to the month. The
-- application can add, and reads it through the figures alone.
create table episode.past_course (
    municipality_id  uuid not null,
    id               uuid not null default gen_random_uuid(),
    episode_key      uuid not null,
    programme_code   text not null,
    first_contact_on date,
    closed_in        date check (closed_in = date_trunc('month', closed_in)),
    outcome_kind     text,
    primary key (municipality_id, id)
);
select tenancy.guard('episode.past_course');
revoke select, update, delete on episode.past_course from tidlig_app;
comment on column episode.past_course.episode_key is
    'Made anew when the child was erased, and of nothing that is kept: it ties the facts of one course together, and points nowhere.';
comment on column episode.past_course.closed_in is 'The first day of the month it ended in.';

create or replace view episode.episode_fact with (security_invoker = false) as
select e.municipality_id,
       e.programme_code,
       e.id as episode_key,
       (e.opened_at at time zone m.zone)::date as opened_on,
       (first.at at time zone m.zone)::date as first_contact_on,
       (e.closed_at at time zone m.zone)::date as closed_on,
       e.outcome_code,
       e.outcome_kind
  from episode.episode e
  join tenancy.municipality m on m.id = e.municipality_id
  left join (select c.municipality_id, c.episode_id, min(c.at) as at
               from episode.contact c
              where c.made
              group by c.municipality_id, c.episode_id) first
    on first.municipality_id = e.municipality_id and first.episode_id = e.id
union all
select p.municipality_id, p.programme_code, p.episode_key, null, p.first_contact_on, p.closed_in, null, p.outcome_kind
  from episode.past_course p;
