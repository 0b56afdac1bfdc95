-- Which municipality work is for, and the three words every later migration uses:
--   tenancy.house('x')        makes a module's schema
--   tenancy.guard('x.table')  puts a table under row-level security and gives it to the application
--   tenancy.fact('x.y_fact')  gives a view without names to the fact reader
create schema tenancy;
grant usage on schema tenancy to tidlig_app;

create table tenancy.municipality (
    id           uuid primary key,
    code         text not null unique check (code ~ '^[0-9]{4}$'),
    name         text not null check (name <> ''),
    jurisdiction text not null check (jurisdiction in ('DK', 'GL')),
    zone         text not null,
    calendar     text not null,
    languages    text[] not null check (cardinality(languages) > 0),
    minimum_cell integer not null check (minimum_cell >= 1),
    help_phone   text not null,
    help_hours   text not null
);
comment on table tenancy.municipality is 'Reference data known to everyone: under no row-level security.';
grant select, insert, update on tenancy.municipality to tidlig_app;

create function tenancy.house(module text) returns void language plpgsql as $$
begin
    execute format('create schema %I', module);
    execute format('grant usage on schema %I to tidlig_app, tidlig_fact', module);
end $$;

create function tenancy.guard(guarded text) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded::regclass);
    execute format('alter table %s force row level security', guarded::regclass);
    execute format(
        'create policy municipality on %s using (municipality_id = (select nullif(current_setting(''app.municipality'', true), '''')::uuid))'
        ' with check (municipality_id = (select nullif(current_setting(''app.municipality'', true), '''')::uuid))',
        guarded::regclass);
    execute format('grant select, insert, update, delete on %s to tidlig_app', guarded::regclass);
end $$;

create function tenancy.fact(fact_view text) returns void language plpgsql as $$
begin
    if fact_view !~ '_fact$' then
        raise exception 'a view for the fact reader is named %_fact, not %', split_part(fact_view, '.', 1), fact_view;
    end if;
    execute format('grant select on %s to tidlig_fact', fact_view::regclass);
end $$;
revoke execute on function tenancy.house(text), tenancy.guard(text), tenancy.fact(text) from public;
