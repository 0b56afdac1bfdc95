-- A notification of concern (underretning), kept with what it needs when a course is handed on by one.
select tenancy.house('safeguarding');

create table safeguarding.notification (
    municipality_id  uuid not null,
    id               uuid not null,
    child_id         uuid not null,
    episode_id       uuid not null,
    made_at          timestamptz not null,
    made_by          uuid not null,
    child_name       bytea not null,
    child_cpr        bytea,
    parents          bytea not null,
    interpreter      boolean not null,
    language         text,
    relation         text not null check (relation <> ''),
    concern          bytea not null,
    knowledge        bytea,
    done             bytea not null,
    parents_contact  bytea not null,
    parents_told     boolean not null,
    why_not_told     bytea,
    primary key (municipality_id, id),
    unique (municipality_id, episode_id),
    check (interpreter = (language is not null)),
    check (parents_told = (why_not_told is null))
);
select tenancy.guard('safeguarding.notification');
create index notification_by_child on safeguarding.notification (municipality_id, child_id, made_at);
