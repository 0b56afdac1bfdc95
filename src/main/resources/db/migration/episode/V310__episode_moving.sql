-- A course that moves with its family: what is offered lies with the one that offers, and a sealed package with the one
-- that it is offered to. Both are changed in one transaction.
create table episode.departure (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    episode_id      uuid not null,
    to_municipality uuid not null,
    basis           text not null check (basis <> ''),
    grounds         bytea not null,
    data            text[] not null,
    outcome         text not null check (outcome <> ''),
    state           text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'EXPIRED')),
    offered_at      timestamptz not null,
    offered_by      uuid not null,
    expires_at      timestamptz not null check (expires_at > offered_at),
    ended_at        timestamptz,
    reply           bytea,
    primary key (municipality_id, id),
    check ((state = 'OFFERED') = (ended_at is null)),
    check (to_municipality <> municipality_id)
);
comment on column episode.departure.grounds is 'Who consented, or why it is necessary, sealed.';
comment on column episode.departure.outcome is 'How the course ends here when the other one accepts.';
comment on column episode.departure.reply is 'Why it was declined, sealed.';
select tenancy.guard('episode.departure');
create unique index departure_once_at_a_time on episode.departure (municipality_id, episode_id) where state = 'OFFERED';
create index departure_by_child on episode.departure (municipality_id, child_id, offered_at);
create index departure_expiring on episode.departure (municipality_id, expires_at) where state = 'OFFERED';

create table episode.arrival (
    municipality_id   uuid not null,
    id                uuid not null,
    from_municipality uuid not null,
    state             text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'EXPIRED')),
    package           bytea,
    arrived_at        timestamptz not null,
    expires_at        timestamptz not null,
    child_id          uuid,
    episode_id        uuid,
    ended_at          timestamptz,
    ended_by          uuid,
    primary key (municipality_id, id),
    check ((state = 'OFFERED') = (ended_at is null)),
    check ((state = 'ACCEPTED') = (child_id is not null and episode_id is not null)),
    check ((state in ('OFFERED', 'ACCEPTED')) = (package is not null))
);
comment on column episode.arrival.package is 'What came along, sealed here; gone when it was not accepted.';
select tenancy.guard('episode.arrival');
create index arrival_by_child on episode.arrival (municipality_id, child_id) where child_id is not null;
create index arrival_waiting on episode.arrival (municipality_id, expires_at) where state = 'OFFERED';
