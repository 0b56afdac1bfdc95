-- Which places ought to know that help can be had, and when each was told. No child stands here.
select tenancy.house('outreach');

create table outreach.place (
    municipality_id uuid not null,
    id              uuid not null,
    kind            text not null check (kind <> ''),
    name            text not null check (name <> '' and length(name) <= 120),
    contact         text check (length(contact) <= 200),
    ended           boolean not null default false,
    entered_at      timestamptz not null,
    entered_by      uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, kind, name)
);
comment on table outreach.place is 'A school, a clinic, an association: somewhere that meets families.';
select tenancy.guard('outreach.place');

create table outreach.telling (
    municipality_id uuid not null,
    id              uuid not null,
    place_id        uuid not null,
    told_on         date not null,
    way             text not null check (way <> ''),
    told_by         uuid not null,
    words           text check (length(words) <= 1000),
    entered_at      timestamptz not null,
    entered_by      uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, place_id) references outreach.place (municipality_id, id)
);
comment on table outreach.telling is 'That a place was told: when, by whom and how.';
select tenancy.guard('outreach.telling');
create index telling_by_place on outreach.telling (municipality_id, place_id, told_on);
