create schema crash;
grant usage on schema crash to tidlig_app;
create table crash.write (id bigint primary key, at timestamptz not null default clock_timestamp());
grant select, insert on crash.write to tidlig_app;
