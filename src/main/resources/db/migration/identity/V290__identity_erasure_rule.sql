-- How long what is to be erased stands on the list before it goes; from the municipality's set-up file. Without one
-- nothing goes by itself.
create table identity.erasure_rule (
    municipality_id uuid not null,
    listed_days     smallint not null check (listed_days between 1 and 365),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text check (name_kl <> ''),
    primary key (municipality_id),
    foreign key (municipality_id) references tenancy.municipality (id)
);
comment on column identity.erasure_rule.name_da is 'Where the rule comes from, and how far that has been looked up.';
select tenancy.guard('identity.erasure_rule');
