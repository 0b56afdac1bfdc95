-- What the figures need of an erased child's places: the one at the start and the one at the end that count.
create table measure.past_rating (
    municipality_id uuid not null,
    id              uuid not null default gen_random_uuid(),
    episode_key     uuid not null,
    programme_code  text not null,
    scale_code      text not null,
    purpose         text not null check (purpose in ('start', 'end')),
    value           numeric(6, 2) not null,
    primary key (municipality_id, id)
);
select tenancy.guard('measure.past_rating');
revoke select, update, delete on measure.past_rating from tidlig_app;

create or replace view measure.rating_fact as
select r.municipality_id, r.episode_id as episode_key, r.programme_code, r.scale_code, r.purpose, r.perspective,
       r.value, r.rated_on,
       r.counts and row_number() over (
           partition by r.municipality_id, r.episode_id, r.scale_code, r.purpose, r.counts
           order by case when r.purpose = 'start' then r.rated_on end asc,
                    case when r.purpose <> 'start' then r.rated_on end desc,
                    r.rated_at desc) = 1 as counts
  from measure.rating r
 where r.superseded_at is null
union all
select p.municipality_id, p.episode_key, p.programme_code, p.scale_code, p.purpose, null, p.value, null, true
  from measure.past_rating p;
