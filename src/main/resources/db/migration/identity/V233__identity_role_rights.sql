-- A role's effective rights in one place, as they are asked for on every page: 'action reach'. Kept by the database
-- whenever the file's or the municipality's own word changes.
alter table identity.role add column rights text[] not null default '{}';
comment on column identity.role.rights is 'What identity.effective_right says of it; kept by trigger.';

create function identity.gather_rights() returns trigger language plpgsql as $$
begin
    update identity.role r
       set rights = coalesce((select array_agg(e.action || ' ' || e.reach order by e.action)
                                from identity.effective_right e
                               where e.municipality_id = r.municipality_id and e.role = r.code), '{}')
     where (r.municipality_id, r.code) in (select municipality_id, role from changed);
    return null;
end
$$;

create trigger gather_given after insert on identity.role_right
    referencing new table as changed for each statement execute function identity.gather_rights();
create trigger gather_changed after update on identity.role_right
    referencing new table as changed for each statement execute function identity.gather_rights();
create trigger gather_taken after delete on identity.role_right
    referencing old table as changed for each statement execute function identity.gather_rights();
create trigger gather_given after insert on identity.role_adjustment
    referencing new table as changed for each statement execute function identity.gather_rights();
create trigger gather_changed after update on identity.role_adjustment
    referencing new table as changed for each statement execute function identity.gather_rights();
create trigger gather_taken after delete on identity.role_adjustment
    referencing old table as changed for each statement execute function identity.gather_rights();

update identity.role r
   set rights = coalesce((select array_agg(e.action || ' ' || e.reach order by e.action)
                            from identity.effective_right e
                           where e.municipality_id = r.municipality_id and e.role = r.code), '{}');
