-- A place that counts already is only handed over or started: how many there are is asked when one begins to count.
drop trigger keep_within_capacity on session.kept_place;
create trigger keep_within_capacity before insert on session.kept_place
    for each row when (new.standing in ('RESERVED', 'HANDED_OVER', 'STARTED'))
    execute function session.keep_within_capacity();
create trigger keep_within_capacity_later before update of standing on session.kept_place
    for each row when (new.standing in ('RESERVED', 'HANDED_OVER', 'STARTED')
                       and old.standing not in ('RESERVED', 'HANDED_OVER', 'STARTED'))
    execute function session.keep_within_capacity();
