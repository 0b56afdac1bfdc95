-- A place in a quality daycare that is kept for a child in family training. The daycare is an offer of the catalogue:
-- its capacity, its method and its trained staff stand there.
create table session.kept_place (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    course_id       uuid not null,
    offer_id        uuid not null,
    standing        text not null
        check (standing in ('QUEUED', 'RESERVED', 'HANDED_OVER', 'STARTED', 'DECLINED', 'LAPSED', 'ENDED')),
    starts_on       date not null,
    start_within    integer not null check (start_within between 0 and 365),
    places          integer not null check (places >= 1),
    asked_at        timestamptz not null,
    asked_by        uuid not null,
    staff_id        uuid,
    method          text check (length(method) between 1 and 2000),
    goals           text check (length(goals) between 1 and 2000),
    works           text check (length(works) between 1 and 2000),
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id, course_id) references session.course (municipality_id, child_id, id)
        on delete cascade,
    foreign key (municipality_id, offer_id) references offer.offer (municipality_id, id),
    check (num_nonnulls(staff_id, method, goals, works) in (0, 4)),
    check (standing not in ('HANDED_OVER', 'STARTED') or staff_id is not null)
);
select tenancy.guard('session.kept_place');
comment on column session.kept_place.places is 'How many the daycare had when the place was reserved.';
comment on column session.kept_place.start_within is 'So many days after its first day the place lapses when it has not been started in.';
create index kept_place_by_child on session.kept_place (municipality_id, child_id);
create index kept_place_by_offer on session.kept_place (municipality_id, offer_id, asked_at)
    where standing in ('QUEUED', 'RESERVED', 'HANDED_OVER', 'STARTED');
create unique index kept_place_once on session.kept_place (municipality_id, child_id, offer_id)
    where standing in ('QUEUED', 'RESERVED', 'HANDED_OVER', 'STARTED');

create function session.keep_within_capacity() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.municipality_id::text || new.offer_id::text, 0));
    if (select count(*) from session.kept_place k
         where k.municipality_id = new.municipality_id and k.offer_id = new.offer_id and k.id <> new.id
           and k.standing in ('RESERVED', 'HANDED_OVER', 'STARTED')) >= new.places then
        raise exception 'the daycare has no place left' using errcode = 'check_violation',
            constraint = 'kept_place_within_capacity', table = 'kept_place', schema = 'session';
    end if;
    return new;
end $$;
create trigger keep_within_capacity before insert or update of standing on session.kept_place
    for each row when (new.standing in ('RESERVED', 'HANDED_OVER', 'STARTED'))
    execute function session.keep_within_capacity();
