-- For whoever takes in many rows at once: tenancy.learn('x.table') brings the planner's statistics up to date when the
-- table has grown fourfold since they were taken. Every index begins with the municipality, so to a planner that thinks
-- a table nearly empty they are all alike, and each foreign key is then checked by reading the whole municipality.
create function tenancy.learn(grown text) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
    if (select pg_relation_size(c.oid) > 4 * 8192 * greatest(c.relpages, 1) from pg_class c where c.oid = grown::regclass) then
        execute format('analyze (skip_locked) %s', grown::regclass);
    end if;
end $$;
revoke execute on function tenancy.learn(text) from public;
grant execute on function tenancy.learn(text) to tidlig_app;
