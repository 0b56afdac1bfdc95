-- What the figures need of an offer that an erased child used: which one, and how many sessions were held.
create table session.past_course (
    municipality_id uuid not null,
    id              uuid not null default gen_random_uuid(),
    episode_key     uuid not null,
    offer_code      text not null,
    sessions_held   integer not null check (sessions_held >= 0),
    primary key (municipality_id, id)
);
select tenancy.guard('session.past_course');
revoke select, update, delete on session.past_course from tidlig_app;

create or replace view session.session_fact with (security_invoker = false) as
select c.municipality_id,
       c.episode_id as episode_key,
       c.offer_code,
       coalesce(held.sessions, 0)::integer as sessions_held
  from session.course c
  left join (select s.municipality_id, s.course_id, count(*) as sessions
               from session.session s
              where s.imported
                 or exists (select 1 from session.appointment a
                             where a.municipality_id = s.municipality_id and a.session_id = s.id
                               and a.held_at is not null)
              group by s.municipality_id, s.course_id) held
    on held.municipality_id = c.municipality_id and held.course_id = c.id
union all
select p.municipality_id, p.episode_key, p.offer_code, p.sessions_held
  from session.past_course p;
