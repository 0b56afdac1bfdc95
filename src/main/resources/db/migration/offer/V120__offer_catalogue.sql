-- The catalogue of what partners can give, in numbered editions: a course keeps the edition it was started with.
select tenancy.house('offer');

create table offer.offer (
    municipality_id uuid not null,
    id              uuid not null,
    code            text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    edition         integer not null check (edition >= 1),
    opened_on       date not null,
    closed_on       date check (closed_on >= opened_on),
    closed_at       timestamptz,
    closed_by       uuid,
    primary key (municipality_id, id),
    unique (municipality_id, code),
    check (num_nonnulls(closed_on, closed_at, closed_by) in (0, 3))
);
select tenancy.guard('offer.offer');
comment on column offer.offer.edition is 'The edition that stands now.';

create table offer.edition (
    municipality_id    uuid not null,
    offer_id           uuid not null,
    number             integer not null check (number >= 1),
    name_da            text not null check (name_da <> ''),
    name_en            text,
    name_kl            text,
    about_da           text,
    about_en           text,
    about_kl           text,
    partner_kind       text not null
        check (partner_kind in ('MUNICIPAL', 'OTHER_AUTHORITY', 'CIVIL_SOCIETY', 'PRIVATE')),
    partner_name       text not null check (partner_name <> ''),
    partner_contact    text,
    partner_phone      text,
    partner_email      text,
    from_pregnancy     boolean not null,
    from_years         integer check (from_years between 0 and 120),
    until_birthday     integer check (until_birthday between 0 and 120),
    audiences          text[] not null
        check (cardinality(audiences) > 0 and audiences <@ array['CHILD', 'PARENT', 'TOGETHER']),
    themes             text[] not null,
    method             text,
    professions        text[] not null,
    dose_least         integer check (dose_least >= 1),
    dose_most          integer check (dose_most >= 1),
    minutes            integer check (minutes between 5 and 1440),
    source_da          text,
    source_en          text,
    source_kl          text,
    source_standing    text,
    group_least        integer check (group_least >= 2),
    group_most         integer check (group_most >= 2),
    place              text,
    languages          text[] not null check (cardinality(languages) > 0),
    places             integer check (places >= 1),
    waiting_days       integer check (waiting_days >= 0),
    legal_basis        text,
    prevents_placement boolean not null,
    written_at         timestamptz not null,
    written_by         uuid not null,
    primary key (municipality_id, offer_id, number),
    foreign key (municipality_id, offer_id) references offer.offer (municipality_id, id),
    check (dose_least <= dose_most),
    check (group_least <= group_most),
    check (from_years < until_birthday),
    check ((source_da is null) = (source_standing is null))
);
select tenancy.guard('offer.edition');
revoke update, delete on offer.edition from tidlig_app;
comment on table offer.edition is 'What an offer said: written once, never changed.';

create table offer.certificate (
    municipality_id uuid not null,
    offer_id        uuid not null,
    holder_id       uuid not null,
    title           text not null check (title <> ''),
    valid_from      date not null,
    valid_to        date check (valid_to >= valid_from),
    entered_at      timestamptz not null,
    entered_by      uuid not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    primary key (municipality_id, offer_id, holder_id, valid_from),
    foreign key (municipality_id, offer_id) references offer.offer (municipality_id, id),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
select tenancy.guard('offer.certificate');
comment on table offer.certificate is 'Who may give an offer by name, and until when.';
