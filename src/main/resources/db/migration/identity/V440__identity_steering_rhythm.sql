-- How often the municipality's steering groups meet; from its set-up file. Without one nobody is reminded.
create table identity.steering_rhythm (
    municipality_id uuid not null,
    rule_da         text not null check (rule_da <> ''),
    rule_en         text not null check (rule_en <> ''),
    rule_kl         text check (rule_kl <> ''),
    at_least_every  text not null check (at_least_every ~ '^P[0-9YMD]+$'),
    remind_before   text not null check (remind_before ~ '^P[0-9YMD]+$'),
    source_da       text not null check (source_da <> ''),
    source_en       text not null check (source_en <> ''),
    source_kl       text check (source_kl <> ''),
    primary key (municipality_id),
    foreign key (municipality_id) references tenancy.municipality (id)
);
comment on column identity.steering_rhythm.at_least_every is 'A period as in ISO 8601.';
select tenancy.guard('identity.steering_rhythm');
