-- Places that were kept before the end of a training lapsed them: where it was broken off, or ended with the child's
-- course, they stand open and take a place, or a turn in the queue, for nobody. They lapse as they would have then: at
-- that moment, and by whoever ended it. A child that has started keeps its place. (After a training that was completed a
-- place may still be started in; when nobody does, My day asks.) For this statement the tables' own guard is not the
-- owner's.
alter table session.kept_place no force row level security;
alter table session.place_step no force row level security;
alter table session.course no force row level security;
update session.kept_place k set standing = 'LAPSED', changed_at = c.ended_at, changed_by = c.ended_by
  from session.course c
 where c.municipality_id = k.municipality_id and c.id = k.course_id
   and k.standing in ('QUEUED', 'RESERVED', 'HANDED_OVER') and c.end_reason <> 'COMPLETED';
alter table session.kept_place force row level security;
alter table session.place_step force row level security;
alter table session.course force row level security;
