-- A year is counted as a whole: what was held is summed up once for all courses, not looked up course by course.
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
    on held.municipality_id = c.municipality_id and held.course_id = c.id;

-- The unique indexes on (municipality_id, child_id, id) begin with the same.
drop index session.session_by_child;
drop index session.course_by_child;
