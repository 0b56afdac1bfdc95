-- What the figures need of an erased child's rounds: where, and what was agreed on. It points at nobody.
create table detection.past_child (
    municipality_id uuid not null,
    id              uuid not null default gen_random_uuid(),
    round_key       uuid not null,
    room_key        uuid not null,
    institution_key uuid not null,
    value           numeric(6, 2),
    missing         text check (missing in ('NEW', 'ABSENT', 'ILL', 'REFUSED', 'OTHER')),
    worrying        boolean,
    position        smallint check (position between 0 and 100),
    position_before smallint check (position_before between 0 and 100),
    parents_told    boolean not null,
    primary key (municipality_id, id)
);
select tenancy.guard('detection.past_child');
revoke select, update, delete on detection.past_child from tidlig_app;
create index past_child_by_round on detection.past_child (municipality_id, round_key);

create or replace view detection.round_child_fact with (security_invoker = false) as
select rr.municipality_id, rr.round_id as round_key, rr.room_id as room_key, room.institution_id as institution_key,
       j.value, j.missing, j.worrying, j.position, j.position_before, j.parents_told_on is not null as parents_told
  from detection.round_room rr
  join detection.round r on r.municipality_id = rr.municipality_id and r.id = rr.round_id
  join detection.room room on room.municipality_id = rr.municipality_id and room.id = rr.room_id
  join detection.enrolment e
    on e.municipality_id = rr.municipality_id and e.room_id = rr.room_id and e.starts_on <= r.closes_on
   and (e.ends_before is null or e.ends_before > r.closes_on)
   and (r.from_age is null or e.born_on <= r.opens_on - make_interval(years => r.from_age))
   and (r.until_age is null or e.born_on > r.opens_on - make_interval(years => r.until_age))
  left join detection.joint j
    on j.municipality_id = rr.municipality_id and j.round_id = rr.round_id and j.child_id = e.child_id
union all
select p.municipality_id, p.round_key, p.room_key, p.institution_key, p.value, p.missing, p.worrying, p.position,
       p.position_before, p.parents_told
  from detection.past_child p;
