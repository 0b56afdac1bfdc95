-- A child's course through one programme, pinned to the version it began with.
select tenancy.house('episode');

create table episode.episode (
    municipality_id      uuid not null,
    id                   uuid not null,
    child_id             uuid not null,
    programme_version_id uuid not null,
    programme_code       text not null,
    source_ref           text check (source_ref <> ''),
    opened_at            timestamptz not null,
    opened_by            uuid not null,
    closed_at            timestamptz,
    closed_by            uuid,
    outcome_code         text,
    outcome_kind         text,
    keep_until           date,
    version              bigint not null default 1,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id),
    foreign key (municipality_id, programme_version_id) references programme.definition (municipality_id, id),
    unique (municipality_id, programme_code, source_ref),
    check (num_nonnulls(closed_at, closed_by, outcome_code, outcome_kind) in (0, 4)),
    check (keep_until is null or closed_at is not null),
    check (closed_at >= opened_at)
);
comment on column episode.episode.source_ref is 'The municipality''s own number, for an episode that was imported.';
comment on column episode.episode.keep_until is 'The last day it is kept: counted from the closing, by the programme.';
select tenancy.guard('episode.episode');
create index episode_by_child on episode.episode (municipality_id, child_id, opened_at);
create index episode_open on episode.episode (municipality_id, opened_at desc, id) where closed_at is null;
create index episode_closed on episode.episode (municipality_id, closed_at desc, id) where closed_at is not null;
create index episode_newest on episode.episode (municipality_id, opened_at desc, id);
create index episode_by_keeping on episode.episode (municipality_id, keep_until) where keep_until is not null;

create table episode.responsibility (
    municipality_id uuid not null,
    id              uuid not null,
    episode_id      uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    from_at         timestamptz not null,
    from_by         uuid not null,
    to_at           timestamptz,
    to_by           uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id) on delete cascade,
    check ((to_at is null) = (to_by is null)),
    check (to_at >= from_at)
);
select tenancy.guard('episode.responsibility');
create unique index responsibility_one on episode.responsibility (municipality_id, episode_id) where to_at is null;
create index responsibility_by_user on episode.responsibility (municipality_id, user_id, child_id) where to_at is null;
create index responsibility_ever on episode.responsibility (municipality_id, user_id, episode_id);
create index responsibility_by_child on episode.responsibility (municipality_id, child_id);
create index responsibility_by_episode on episode.responsibility (municipality_id, episode_id, from_at);

create table episode.helper (
    municipality_id uuid not null,
    id              uuid not null,
    episode_id      uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    from_at         timestamptz not null,
    from_by         uuid not null,
    to_at           timestamptz,
    to_by           uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id) on delete cascade,
    check ((to_at is null) = (to_by is null)),
    check (to_at >= from_at)
);
select tenancy.guard('episode.helper');
create unique index helper_once on episode.helper (municipality_id, episode_id, user_id) where to_at is null;
create index helper_by_user on episode.helper (municipality_id, user_id, child_id) where to_at is null;
create index helper_ever on episode.helper (municipality_id, user_id, episode_id);
create index helper_by_child on episode.helper (municipality_id, child_id);

create table episode.contact (
    municipality_id uuid not null,
    id              uuid not null,
    episode_id      uuid not null,
    child_id        uuid not null,
    at              timestamptz not null,
    made            boolean not null,
    note            text check (note <> ''),
    recorded_at     timestamptz not null,
    recorded_by     uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id) on delete cascade
);
comment on column episode.contact.made is 'False when the helper tried and did not get hold of the family.';
select tenancy.guard('episode.contact');
create index contact_made on episode.contact (municipality_id, episode_id, at) where made;
create index contact_by_episode on episode.contact (municipality_id, episode_id, at);
create index contact_by_child on episode.contact (municipality_id, child_id);

create table episode.acknowledgement (
    municipality_id uuid not null,
    episode_id      uuid not null,
    finding         text not null,
    child_id        uuid not null,
    at              timestamptz not null,
    by              uuid not null,
    primary key (municipality_id, episode_id, finding),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id) on delete cascade
);
comment on table episode.acknowledgement is 'What whoever closed had read was missing, and went on in spite of.';
select tenancy.guard('episode.acknowledgement');
create index acknowledgement_by_child on episode.acknowledgement (municipality_id, child_id);

-- Exactly one is responsible at every moment while an episode is open: the unique index says at most one,
-- this says at least one, when the transaction ends.
create function episode.require_one_responsible() returns trigger language plpgsql as $$
declare
    changed          jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    the_municipality uuid := (changed ->> 'municipality_id')::uuid;
    the_episode      uuid := (changed ->> tg_argv[0])::uuid;
begin
    if exists (select 1 from episode.episode e
                where e.municipality_id = the_municipality and e.id = the_episode and e.closed_at is null)
       and not exists (select 1 from episode.responsibility r
                        where r.municipality_id = the_municipality and r.episode_id = the_episode and r.to_at is null) then
        raise exception 'an open episode has nobody responsible' using errcode = 'check_violation',
            constraint = 'episode_has_one_responsible', table = 'episode', schema = 'episode';
    end if;
    return null;
end $$;

create constraint trigger episode_has_one_responsible
    after insert or update of closed_at on episode.episode deferrable initially deferred
    for each row when (new.closed_at is null) execute function episode.require_one_responsible('id');
create constraint trigger episode_keeps_one_responsible
    after update on episode.responsibility deferrable initially deferred
    for each row when (new.to_at is not null) execute function episode.require_one_responsible('episode_id');
create constraint trigger episode_is_left_one_responsible
    after delete on episode.responsibility deferrable initially deferred
    for each row when (old.to_at is null) execute function episode.require_one_responsible('episode_id');

create view episode.episode_fact with (security_invoker = false) as
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
  left join lateral (select min(c.at) as at
                       from episode.contact c
                      where c.municipality_id = e.municipality_id and c.episode_id = e.id and c.made) first on true;
select tenancy.fact('episode.episode_fact');
