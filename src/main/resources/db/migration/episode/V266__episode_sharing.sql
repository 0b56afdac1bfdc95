-- Passing something on of a child: an act with its legal basis, to whom, what and why. Nothing is changed afterwards but
-- that it ends.
create table episode.sharing (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    basis           text not null check (basis <> ''),
    kind            text not null check (kind in ('CONSENT', 'MEETING', 'NECESSITY', 'DUTY')),
    ordinal         int check (ordinal > 0),
    purpose         text,
    data            text[] not null,
    necessity       bytea,
    said            bytea,
    shared_at       timestamptz not null,
    shared_by       uuid not null,
    opens_until     timestamptz,
    ended_at        timestamptz,
    ended_by        uuid,
    primary key (municipality_id, id),
    check ((kind = 'MEETING') = (ordinal is not null)),
    check ((ended_at is null) = (ended_by is null)),
    check (opens_until is not null or kind = 'CONSENT')
);
comment on column episode.sharing.ordinal is 'The how manieth exchange on this child on a basis that is limited: no two have the same.';
comment on column episode.sharing.opens_until is 'From then on it opens nothing; empty for a consent, which opens as long as it stands.';
comment on column episode.sharing.necessity is 'Why it was necessary, sealed.';
comment on column episode.sharing.said is 'What was passed on in words, sealed.';
select tenancy.guard('episode.sharing');
create unique index sharing_counts_once on episode.sharing (municipality_id, child_id, basis, ordinal)
    where ordinal is not null;
create index sharing_by_child on episode.sharing (municipality_id, child_id, shared_at);

create table episode.sharing_receiver (
    municipality_id uuid not null,
    sharing_id      uuid not null,
    position        int not null,
    user_id         uuid,
    unit            text check (unit <> ''),
    other           text check (other <> ''),
    primary key (municipality_id, sharing_id, position),
    foreign key (municipality_id, sharing_id) references episode.sharing (municipality_id, id) on delete cascade,
    check (num_nonnulls(user_id, unit, other) = 1)
);
select tenancy.guard('episode.sharing_receiver');
create index sharing_receiver_by_user on episode.sharing_receiver (municipality_id, user_id) where user_id is not null;
create index sharing_receiver_by_unit on episode.sharing_receiver (municipality_id, unit) where unit is not null;
