-- What was said alone in a room that was never opened jointly: the person it is about is told of it once the round is over.
create view detection.unopened_assessment as
select a.municipality_id, a.round_id, a.child_id, a.value, a.missing, a.words, a.rated_at, d.closes_on
  from detection.assessment a
  join detection.round d on d.municipality_id = a.municipality_id and d.id = a.round_id
  join detection.round_room r
    on r.municipality_id = a.municipality_id and r.round_id = a.round_id and r.room_id = a.room_id
 where r.joint_at is null;
grant select on detection.unopened_assessment to tidlig_app;
