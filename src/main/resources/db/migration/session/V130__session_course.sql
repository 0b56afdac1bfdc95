-- What is given to a child and its family: courses, numbered sessions, and every appointment that was made for one.
select tenancy.house('session');

create table session.budget (
    municipality_id uuid not null,
    episode_id      uuid not null,
    child_id        uuid not null,
    primary key (municipality_id, episode_id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id) on delete cascade
);
select tenancy.guard('session.budget');
comment on table session.budget is
    'One row per episode with courses. Whoever books locks it first, so that two cannot both take the last session.';
create index budget_by_child on session.budget (municipality_id, child_id);

create table session.course (
    municipality_id      uuid not null,
    id                   uuid not null,
    child_id             uuid not null,
    episode_id           uuid not null,
    programme_version_id uuid not null,
    offer_id             uuid not null,
    offer_code           text not null,
    offer_edition        integer not null,
    audience             text not null check (audience in ('CHILD', 'PARENT', 'TOGETHER')),
    aim                  text check (length(aim) between 1 and 500),
    asked_at             timestamptz not null,
    asked_by             uuid not null,
    started_on           date,
    started_at           timestamptz,
    started_by           uuid,
    ended_on             date,
    ended_at             timestamptz,
    ended_by             uuid,
    end_reason           text
        check (end_reason in ('COMPLETED', 'FAMILY_STOPPED', 'SERVICE_STOPPED', 'NEVER_STARTED', 'EPISODE_CLOSED')),
    end_note             text check (end_note <> ''),
    imported             boolean not null default false,
    primary key (municipality_id, id),
    unique (municipality_id, child_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id) on delete cascade,
    foreign key (municipality_id, offer_id, offer_edition) references offer.edition (municipality_id, offer_id, number),
    check (num_nonnulls(started_on, started_at, started_by) in (0, 3)),
    check (num_nonnulls(ended_on, ended_at, ended_by, end_reason) in (0, 4)),
    check (ended_on >= started_on)
);
select tenancy.guard('session.course');
comment on column session.course.started_on is 'Null while the family waits for a place.';
create index course_by_child on session.course (municipality_id, child_id, asked_at);
create index course_by_episode on session.course (municipality_id, episode_id);
create index course_by_offer on session.course (municipality_id, offer_id) where ended_on is null;
create index course_by_edition on session.course (municipality_id, offer_id, offer_edition);

create table session.helper (
    municipality_id uuid not null,
    course_id       uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    from_at         timestamptz not null,
    from_by         uuid not null,
    to_at           timestamptz check (to_at >= from_at),
    to_by           uuid,
    primary key (municipality_id, course_id, user_id, from_at),
    foreign key (municipality_id, course_id) references session.course (municipality_id, id) on delete cascade,
    check ((to_at is null) = (to_by is null))
);
select tenancy.guard('session.helper');
create unique index helper_once on session.helper (municipality_id, course_id, user_id) where to_at is null;
create index helper_by_user on session.helper (municipality_id, user_id, course_id) where to_at is null;
create index helper_by_child on session.helper (municipality_id, child_id);

create table session.session (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    episode_id      uuid not null,
    course_id       uuid not null,
    number          integer not null check (number >= 1),
    imported        boolean not null default false,
    primary key (municipality_id, id),
    unique (municipality_id, child_id, id),
    unique (municipality_id, course_id, number),
    foreign key (municipality_id, child_id, course_id) references session.course (municipality_id, child_id, id)
        on delete cascade,
    foreign key (municipality_id, episode_id) references session.budget (municipality_id, episode_id) on delete cascade
);
select tenancy.guard('session.session');
comment on column session.session.imported is 'Held, according to a file that told no more: it has no appointment.';
create index session_by_child on session.session (municipality_id, child_id);
create index session_by_episode on session.session (municipality_id, episode_id);

create table session.appointment (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    session_id      uuid not null,
    attempt         integer not null check (attempt >= 1),
    starts_at       timestamptz not null,
    minutes         integer not null check (minutes between 5 and 1440),
    mode            text not null check (mode in ('HOME', 'OFFICE', 'PHONE', 'VIDEO', 'ELSEWHERE')),
    place           text check (length(place) between 1 and 200),
    booked_at       timestamptz not null,
    booked_by       uuid not null,
    moved_at        timestamptz,
    moved_by        uuid,
    cancelled_at    timestamptz,
    cancelled_by    uuid,
    missed_at       timestamptz,
    missed_by       uuid,
    held_at         timestamptz,
    held_by         uuid,
    asked_by        text check (asked_by in ('FAMILY', 'HELPER', 'SERVICE')),
    missed_kind     text check (missed_kind in ('ACCEPTABLE', 'WITHOUT_NOTICE', 'LOGISTICS')),
    present         text[] check (present <@ array['CHILD', 'MOTHER', 'FATHER', 'OTHER_PARENT', 'SIBLING', 'NETWORK', 'PROFESSIONAL']),
    words           text check (words <> ''),
    primary key (municipality_id, id),
    unique (municipality_id, session_id, attempt),
    foreign key (municipality_id, child_id, session_id) references session.session (municipality_id, child_id, id)
        on delete cascade,
    check (num_nonnulls(moved_at, cancelled_at, missed_at, held_at) <= 1),
    check ((moved_at is null) = (moved_by is null)),
    check ((cancelled_at is null) = (cancelled_by is null)),
    check ((missed_at is null) = (missed_by is null)),
    check ((held_at is null) = (held_by is null)),
    check ((asked_by is not null) = (moved_at is not null or cancelled_at is not null)),
    check ((missed_kind is not null) = (missed_at is not null)),
    check ((present is not null) = (held_at is not null)),
    check (place is null or mode <> 'HOME'),
    check (held_at >= starts_at),
    check (missed_at >= starts_at)
);
select tenancy.guard('session.appointment');
comment on table session.appointment is 'One attempt at a session: it stands booked, or was moved, cancelled, missed or held.';
comment on column session.appointment.words is 'Why it was moved, cancelled or missed; further people who were there.';
comment on column session.appointment.place is 'Never the family''s address.';
create unique index appointment_booked_once on session.appointment (municipality_id, session_id)
    where moved_at is null and cancelled_at is null and missed_at is null and held_at is null;
create unique index appointment_held_once on session.appointment (municipality_id, session_id) where held_at is not null;
create index appointment_open on session.appointment (municipality_id, starts_at)
    where moved_at is null and cancelled_at is null and missed_at is null and held_at is null;
create index appointment_by_child on session.appointment (municipality_id, child_id, starts_at);

create table session.note (
    municipality_id uuid not null,
    session_id      uuid not null,
    version         integer not null check (version >= 1),
    child_id        uuid not null,
    words           text not null check (length(words) between 1 and 10000),
    written_at      timestamptz not null,
    written_by      uuid not null,
    primary key (municipality_id, session_id, version),
    foreign key (municipality_id, child_id, session_id) references session.session (municipality_id, child_id, id)
        on delete cascade
);
select tenancy.guard('session.note');
comment on table session.note is 'Every version of a note; the highest is the one that stands.';
create index note_by_child on session.note (municipality_id, child_id, written_at);

create view session.session_fact with (security_invoker = false) as
select c.municipality_id,
       c.episode_id as episode_key,
       c.offer_code,
       (select count(*)
          from session.session s
         where s.municipality_id = c.municipality_id and s.course_id = c.id
           and (s.imported
                or exists (select 1 from session.appointment a
                            where a.municipality_id = s.municipality_id and a.session_id = s.id
                              and a.held_at is not null)))::integer as sessions_held
  from session.course c;
comment on view session.session_fact is 'One row per course.';
select tenancy.fact('session.session_fact');
