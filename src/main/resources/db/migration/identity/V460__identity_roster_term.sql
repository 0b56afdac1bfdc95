-- How long children are kept who are known from rosters alone.
create table identity.roster_term (
    municipality_id uuid not null,
    months          smallint not null check (months between 1 and 240),
    name_da         text not null check (name_da <> ''),
    name_en         text not null check (name_en <> ''),
    name_kl         text check (name_kl <> ''),
    standing        text not null check (standing in
                      ('verified', 'partly-verified', 'unverified', 'to-be-set', 'local-decision', 'example')),
    primary key (municipality_id),
    foreign key (municipality_id) references tenancy.municipality (id)
);
comment on table identity.roster_term is 'How long a child is kept who is known from rosters alone, from its last day in a room; without it nothing of them goes by itself.';
comment on column identity.roster_term.name_da is 'Where the rule comes from.';
comment on column identity.roster_term.standing is 'How far the source has been looked up.';
select tenancy.guard('identity.roster_term');
