-- What became of a kept place, step by step: each is told on the child's timeline as it happened. Two can happen in the
-- same second, so the number says which came first.
create table session.place_step (
    municipality_id uuid not null,
    number          bigint generated always as identity,
    child_id        uuid not null,
    place_id        uuid not null,
    standing        text not null,
    starts_on       date not null,
    at              timestamptz not null,
    by              uuid not null,
    primary key (municipality_id, number),
    foreign key (municipality_id, place_id) references session.kept_place (municipality_id, id) on delete cascade
);
-- The places that are there already, in all municipalities: for this one statement their own guard is not the owner's.
alter table session.kept_place no force row level security;
insert into session.place_step (municipality_id, child_id, place_id, standing, starts_on, at, by)
select municipality_id, child_id, id, standing, starts_on, changed_at, changed_by from session.kept_place;
alter table session.kept_place force row level security;
select tenancy.guard('session.place_step');
create index place_step_by_child on session.place_step (municipality_id, child_id);
create index place_step_by_place on session.place_step (municipality_id, place_id);

create function session.tell_place_step() returns trigger language plpgsql as $$
begin
    insert into session.place_step (municipality_id, child_id, place_id, standing, starts_on, at, by)
    values (new.municipality_id, new.child_id, new.id, new.standing, new.starts_on, new.changed_at, new.changed_by);
    return null;
end $$;
-- A day that follows the training's end is the newest step's own, and no step.
create function session.move_place_step() returns trigger language plpgsql as $$
begin
    update session.place_step set starts_on = new.starts_on
     where municipality_id = new.municipality_id and place_id = new.id
       and number = (select max(number) from session.place_step
                      where municipality_id = new.municipality_id and place_id = new.id);
    return null;
end $$;
create trigger tell_place_asked after insert on session.kept_place
    for each row execute function session.tell_place_step();
create trigger tell_place_step after update on session.kept_place
    for each row when (old.standing is distinct from new.standing or old.staff_id is distinct from new.staff_id)
    execute function session.tell_place_step();
create trigger move_place_step after update on session.kept_place
    for each row when (old.standing = new.standing and old.staff_id is not distinct from new.staff_id
                       and old.starts_on is distinct from new.starts_on)
    execute function session.move_place_step();
