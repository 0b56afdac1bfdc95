-- A year is counted as a whole: first contacts are found once for all courses, not looked up course by course.
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
    on first.municipality_id = e.municipality_id and first.episode_id = e.id;

-- contact_by_episode holds the same, and the few that were not made.
drop index episode.contact_made;
