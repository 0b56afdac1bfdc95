-- A course that a team gives: who of it is responsible, the method's steps as it was begun, and how it ended together.
create table session.team (
    municipality_id uuid not null,
    course_id       uuid not null,
    child_id        uuid not null,
    lead_id         uuid not null,
    steps           text[] not null,
    made_at         timestamptz not null,
    made_by         uuid not null,
    went            text check (went in ('AS_HOPED', 'PARTLY', 'NOT')),
    family_words    text check (length(family_words) between 1 and 2000),
    team_words      text check (length(team_words) between 1 and 2000),
    ended_at        timestamptz,
    ended_by        uuid,
    primary key (municipality_id, course_id),
    foreign key (municipality_id, child_id, course_id) references session.course (municipality_id, child_id, id)
        on delete cascade,
    check (num_nonnulls(went, family_words, team_words, ended_at, ended_by) in (0, 5))
);
select tenancy.guard('session.team');
create index team_by_child on session.team (municipality_id, child_id);
create index team_by_lead on session.team (municipality_id, lead_id) where ended_at is null;

create table session.explained (
    municipality_id uuid not null,
    appointment_id  uuid not null,
    child_id        uuid not null,
    words           text not null check (length(words) between 1 and 1000),
    written_at      timestamptz not null,
    written_by      uuid not null,
    primary key (municipality_id, appointment_id),
    foreign key (municipality_id, appointment_id) references session.appointment (municipality_id, id) on delete cascade
);
select tenancy.guard('session.explained');
comment on table session.explained is 'What was done about a session that the family missed and that is not booked again.';
create index explained_by_child on session.explained (municipality_id, child_id);
