-- Somebody who is not around a child opened its record because it could not wait. The access ends by itself.
create table episode.emergency (
    municipality_id uuid not null references tenancy.municipality (id),
    id              uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    reason          text not null check (length(reason) between 20 and 2000),
    opened_at       timestamptz not null,
    ends_at         timestamptz not null,
    primary key (municipality_id, id),
    check (ends_at >= opened_at and ends_at <= opened_at + interval '24 hours')
);
comment on column episode.emergency.ends_at is 'From then on nothing is open; brought forward when the one who opened it closes it.';
select tenancy.guard('episode.emergency');
create index emergency_by_child on episode.emergency (municipality_id, child_id, ends_at);
create index emergency_by_user on episode.emergency (municipality_id, user_id, ends_at);
create index emergency_by_time on episode.emergency (municipality_id, opened_at);

create table episode.emergency_seen (
    municipality_id uuid not null,
    emergency_id    uuid not null,
    user_id         uuid not null,
    at              timestamptz not null,
    primary key (municipality_id, emergency_id, user_id),
    foreign key (municipality_id, emergency_id) references episode.emergency (municipality_id, id) on delete cascade
);
comment on table episode.emergency_seen is 'Who, of those who were told, has said that they have seen it.';
select tenancy.guard('episode.emergency_seen');

create table episode.emergency_miss (
    municipality_id uuid not null,
    id              uuid not null,
    user_id         uuid not null,
    at              timestamptz not null,
    primary key (municipality_id, id)
);
comment on table episode.emergency_miss is 'Who asked for a child that was not found: too many within the hour are guesses. Kept for a day.';
select tenancy.guard('episode.emergency_miss');
create index emergency_miss_by_user on episode.emergency_miss (municipality_id, user_id, at);
