-- A child that is not born alive, or dies, or was never there: its record ends, with the reason, and stays readable.
alter table child.child
    add column ended_reason text check (ended_reason in ('PREGNANCY_ENDED', 'STILLBORN', 'NOT_EXPECTED', 'DIED')),
    add column ended_on     date,
    add column ended_at     timestamptz,
    add column ended_by     uuid,
    add check (num_nonnulls(ended_reason, ended_at, ended_by) in (0, 3)),
    add check (ended_on is null or ended_at is not null);
comment on column child.child.ended_reason is 'NOT_EXPECTED: fewer were expected than was thought.';
