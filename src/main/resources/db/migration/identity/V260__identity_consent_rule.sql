-- How consent is given in a municipality, and what can be consented to; from its set-up file.
create table identity.consent_rule (
    municipality_id     uuid not null,
    own_from_age        smallint not null check (own_from_age between 0 and 25),
    holders             text not null check (holders in ('ALL', 'ANY')),
    remind_after_months smallint not null check (remind_after_months between 1 and 120),
    name_da             text not null check (name_da <> ''),
    name_en             text not null check (name_en <> ''),
    name_kl             text check (name_kl <> ''),
    primary key (municipality_id),
    foreign key (municipality_id) references tenancy.municipality (id)
);
comment on column identity.consent_rule.name_da is 'Where the rule comes from, and how far that has been looked up.';
select tenancy.guard('identity.consent_rule');

create table identity.consent_subject (
    municipality_id uuid not null,
    kind            text not null check (kind in ('DATA', 'PURPOSE')),
    code            text not null check (code ~ '^[a-z][a-z0-9-]*$'),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text check (name_kl <> ''),
    position        integer not null,
    primary key (municipality_id, kind, code)
);
select tenancy.guard('identity.consent_subject');
