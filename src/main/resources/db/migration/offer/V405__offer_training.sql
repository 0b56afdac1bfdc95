-- An offer that a team gives: the competences that must be there together, and what is done in each session.
create table offer.training (
    municipality_id uuid not null,
    offer_id        uuid not null,
    needs           text[] not null check (cardinality(needs) between 1 and 10),
    steps           text[] not null check (cardinality(steps) <= 40),
    written_at      timestamptz not null,
    written_by      uuid not null,
    primary key (municipality_id, offer_id),
    foreign key (municipality_id, offer_id) references offer.offer (municipality_id, id)
);
select tenancy.guard('offer.training');
comment on column offer.training.needs is 'Codes of professions; each must be covered by somebody of the team.';
comment on column offer.training.steps is 'The method session by session. A course keeps what it was begun with.';

create table offer.competence (
    municipality_id uuid not null,
    holder_id       uuid not null,
    profession      text not null check (profession <> ''),
    valid_from      date not null,
    valid_to        date check (valid_to >= valid_from),
    entered_at      timestamptz not null,
    entered_by      uuid not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    primary key (municipality_id, holder_id, profession, valid_from),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
select tenancy.guard('offer.competence');
comment on table offer.competence is 'What somebody can beside the profession they are employed as, from and to.';
