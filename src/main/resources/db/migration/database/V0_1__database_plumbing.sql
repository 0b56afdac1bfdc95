-- The tables of the frameworks we stand on. They belong to no municipality: a session knows who is logged in,
-- a publication holds ids only, and both are read before anybody has said which municipality the work is for.
create schema plumbing;
grant usage on schema plumbing to tidlig_app;

create table plumbing.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index spring_session_expiry on plumbing.spring_session (expiry_time);
create index spring_session_principal on plumbing.spring_session (principal_name);

create table plumbing.spring_session_attributes (
    session_primary_id char(36) not null references plumbing.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table plumbing.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_event on plumbing.event_publication using hash (serialized_event);
create index event_publication_completion on plumbing.event_publication (completion_date);

grant select, insert, update, delete
    on plumbing.spring_session, plumbing.spring_session_attributes, plumbing.event_publication
    to tidlig_app;
