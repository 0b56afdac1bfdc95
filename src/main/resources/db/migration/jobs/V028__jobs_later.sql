-- Work that is done later: recurring jobs, and events that a listener has not yet handled.
select tenancy.house('jobs');

-- db-scheduler's own table. A job goes through all municipalities, so it belongs to none.
create table jobs.scheduled_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table jobs.scheduled_task is
    'Which recurring job runs next, and who has it: nothing of any municipality, so under no row-level security.';
create index scheduled_task_by_time on jobs.scheduled_task (execution_time);
create index scheduled_task_by_heartbeat on jobs.scheduled_task (last_heartbeat);
grant select, insert, update, delete on jobs.scheduled_task to tidlig_app;

-- Spring Modulith's registry: an event stays here until its listener has handled it. Modulith names the table and knows
-- nothing of municipalities; the bound one is filled in by the default, and row-level security keeps them apart.
create table jobs.event_publication (
    municipality_id        uuid not null default nullif(current_setting('app.municipality', true), '')::uuid,
    id                     uuid not null,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text not null,
    completion_attempts    integer not null,
    last_resubmission_date timestamptz,
    primary key (municipality_id, id)
);
select tenancy.guard('jobs.event_publication');
create index event_publication_by_date on jobs.event_publication (municipality_id, publication_date);
