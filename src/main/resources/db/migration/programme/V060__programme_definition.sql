-- Versions of programmes. A draft may change or go; a published one stands as it was published, for ever.
select tenancy.house('programme');

create table programme.definition (
    municipality_id uuid not null,
    id              uuid not null,
    code            text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    number          integer check (number >= 1),
    yaml            text not null,
    sha256          bytea not null check (sha256 = sha256(convert_to(yaml, 'UTF8'))),
    drafted_at      timestamptz not null,
    drafted_by      uuid not null,
    published_at    timestamptz,
    published_by    uuid,
    retired_at      timestamptz,
    retired_by      uuid,
    primary key (municipality_id, id),
    unique (municipality_id, code, number),
    unique (municipality_id, code, sha256),
    check ((published_at is null) = (published_by is null)),
    check ((published_at is null) = (number is null)),
    check ((retired_at is null) = (retired_by is null)),
    check (retired_at is null or retired_at >= published_at),
    check (published_at is not null or retired_at is null)
);
select tenancy.guard('programme.definition');

create function programme.keep_published() returns trigger language plpgsql as $$
begin
    if old.published_at is null then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'a published programme is never deleted';
    end if;
    if old.retired_at is not null
       or (new.municipality_id, new.id, new.code, new.number, new.yaml, new.sha256,
           new.drafted_at, new.drafted_by, new.published_at, new.published_by)
          is distinct from
          (old.municipality_id, old.id, old.code, old.number, old.yaml, old.sha256,
           old.drafted_at, old.drafted_by, old.published_at, old.published_by) then
        raise exception 'a published programme never changes; it can only be taken out of use, once';
    end if;
    return new;
end $$;
create trigger keep_published before update or delete on programme.definition
    for each row execute function programme.keep_published();
