-- Which parts of the demonstration's fictitious data a municipality has, or that it declined them at its first start.
create table shell.demo_part (
    municipality_id uuid not null,
    part            text not null,
    loaded_at       timestamptz not null,
    primary key (municipality_id, part)
);
select tenancy.guard('shell.demo_part');
