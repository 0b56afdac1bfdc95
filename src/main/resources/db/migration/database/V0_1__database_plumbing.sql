-- The tables of the sessions. They belong to no municipality: a session knows who is logged in,
-- and is read before anybody has said which municipality the work is for.
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

grant select, insert, update, delete
    on plumbing.spring_session, plumbing.spring_session_attributes
    to tidlig_app;

comment on table plumbing.spring_session is 'Read before a municipality is known. Under no row-level security.';
comment on table plumbing.spring_session_attributes is 'Belongs to a session. Under no row-level security.';
