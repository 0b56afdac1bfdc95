-- Time limits. A clock starts, and is stopped or cancelled; whether it is over follows from when one looks.
select tenancy.house('deadline');

-- The courses that are followed: by which version of which programme, and who can act. Told by events, never asked for.
create table deadline.course (
    municipality_id      uuid not null,
    episode_id           uuid not null,
    child_id             uuid not null,
    programme_version_id uuid not null,
    responsible_id       uuid,
    helper_ids           uuid[] not null default '{}',
    tries                integer not null default 0 check (tries >= 0),
    measured             text[] not null default '{}',
    opened_at            timestamptz not null,
    reached_at           timestamptz,
    closed_at            timestamptz,
    primary key (municipality_id, episode_id)
);
select tenancy.guard('deadline.course');
comment on column deadline.course.measured is 'What has been measured already, as purpose:scale.';
comment on column deadline.course.tries is 'How often somebody tried to reach the family before it was reached.';
create index course_by_child on deadline.course (municipality_id, child_id);
create index course_without_helper on deadline.course (municipality_id, opened_at) where closed_at is null and helper_ids = '{}';

create table deadline.clock (
    municipality_id      uuid not null,
    id                   uuid not null,
    child_id             uuid not null,
    subject_id           uuid not null,
    episode_id           uuid,
    programme_version_id uuid not null,
    rule_code            text not null,
    started_at           timestamptz not null,
    started_by           uuid not null,
    due_on               date not null,
    due_at               timestamptz not null,
    warn_at              timestamptz not null,
    by_day               boolean not null,
    zone                 text not null,
    calendar             text not null,
    stopped_at           timestamptz,
    stopped_on           date,
    stopped_by           uuid,
    cancelled_at         timestamptz,
    cancelled_by         uuid,
    paused_at            timestamptz,
    paused_by            uuid,
    primary key (municipality_id, id),
    unique (municipality_id, subject_id, rule_code),
    check (due_at >= started_at),
    check (num_nonnulls(stopped_at, stopped_on, stopped_by) in (0, 3)),
    check ((cancelled_at is null) = (cancelled_by is null)),
    check ((paused_at is null) = (paused_by is null)),
    check (stopped_at is null or cancelled_at is null)
);
select tenancy.guard('deadline.clock');
comment on column deadline.clock.subject_id is 'The enquiry or the episode that the clock runs for.';
comment on column deadline.clock.due_at is 'Of a limit counted in days the first moment that is too late; of one in hours the last in time.';
create index clock_running on deadline.clock (municipality_id, due_at) where stopped_at is null and cancelled_at is null;
create index clock_by_child on deadline.clock (municipality_id, child_id);
create index clock_by_episode on deadline.clock (municipality_id, episode_id) where episode_id is not null;

-- A cancelled clock does not count, unless its time was up before its course was closed: that stays missed.
create view deadline.clock_fact as
    select municipality_id, subject_id as subject_key, rule_code as clock_code, due_on, stopped_on,
           case when stopped_at is null then coalesce(cancelled_at, current_timestamp) >= due_at
                when by_day then stopped_on > due_on
                else stopped_at > due_at end as missed
      from deadline.clock
     where cancelled_at is null or (episode_id is not null and cancelled_at >= due_at);
select tenancy.fact('deadline.clock_fact');
