-- Places on a scale. The scale's bounds lie in each row, so that a place is checked by the scale it was given on.
select tenancy.house('measure');

create table measure.rating (
    municipality_id  uuid not null,
    id               uuid not null,
    child_id         uuid not null,
    episode_id       uuid not null,
    programme_code   text not null,
    scale_code       text not null,
    scale_version    integer not null check (scale_version >= 1),
    scale_min        numeric(6, 2) not null,
    scale_max        numeric(6, 2) not null,
    scale_step       numeric(6, 2) not null check (scale_step > 0),
    value            numeric(6, 2) not null,
    purpose          text not null check (purpose in ('start', 'between', 'end')),
    perspective      text not null check (perspective in ('child', 'parent', 'professional', 'joint')),
    rater            text not null check (rater <> ''),
    context          text,
    words            text,
    rated_on         date not null,
    rated_at         timestamptz not null,
    rated_by         uuid not null,
    counts           boolean not null default true,
    superseded_at    timestamptz,
    superseded_by    uuid,
    supersedes       uuid,
    reason           text,
    imported         boolean not null default false,
    primary key (municipality_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id),
    foreign key (municipality_id, supersedes) references measure.rating (municipality_id, id),
    check (scale_min < scale_max),
    check (value between scale_min and scale_max),
    check (mod(value - scale_min, scale_step) = 0),
    check ((superseded_at is null) = (superseded_by is null)),
    check ((supersedes is null) = (reason is null))
);
select tenancy.guard('measure.rating');
create index rating_by_child on measure.rating (municipality_id, child_id, rated_on);
create index rating_by_episode on measure.rating (municipality_id, episode_id, purpose, perspective, rated_on desc)
    where superseded_at is null;
comment on column measure.rating.rater is 'Who placed the child, as the picture names them: a profession code, or the relation of somebody in the family.';
comment on column measure.rating.counts is 'Whether the perspective is the one that the programme counts in its figures.';

-- One row per course, scale and purpose counts: of the perspective that the programme counts, the first place at the start
-- and the last at the end. Where nobody of that perspective placed the child, the course is missing, not guessed.
create view measure.rating_fact as
select r.municipality_id, r.episode_id as episode_key, r.programme_code, r.scale_code, r.purpose, r.perspective,
       r.value, r.rated_on,
       r.counts and row_number() over (
           partition by r.municipality_id, r.episode_id, r.scale_code, r.purpose, r.counts
           order by case when r.purpose = 'start' then r.rated_on end asc,
                    case when r.purpose <> 'start' then r.rated_on end desc,
                    r.rated_at desc) = 1 as counts
  from measure.rating r
 where r.superseded_at is null;
select tenancy.fact('measure.rating_fact');
