-- A notification of concern (underretning), kept as it was written when a course is handed on by one. Whom it is about is
-- copied from the record, so that it stays what it was; every text is sealed where it lies.
select tenancy.house('safeguarding');

create table safeguarding.notification (
    municipality_id  uuid not null,
    id               uuid not null,
    child_id         uuid not null,
    episode_id       uuid not null,
    made_at          timestamptz not null,
    made_by          uuid not null,
    child_name       bytea,
    child_cpr        bytea,
    due_on           bytea,
    mother_name      bytea,
    mother_cpr       bytea,
    parents          bytea not null,
    contact          bytea,
    interpreter      boolean not null,
    language         bytea,
    relation         bytea not null,
    concern          bytea not null,
    knowledge        bytea,
    done             bytea not null,
    reaction         bytea not null,
    parents_told     boolean not null,
    why_not_told     bytea,
    primary key (municipality_id, id),
    unique (municipality_id, episode_id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id),
    check (interpreter = (language is not null)),
    check (parents_told = (why_not_told is null))
);
select tenancy.guard('safeguarding.notification');
create index notification_by_child on safeguarding.notification (municipality_id, child_id, made_at);
comment on column safeguarding.notification.mother_name is 'An unborn child is known by its mother; empty for a child that is born.';
comment on column safeguarding.notification.reaction is 'What was spoken of with both parents, and how they took it.';
