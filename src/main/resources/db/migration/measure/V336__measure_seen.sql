-- What was seen besides a place: sides that the scale keeps apart, and what protects the child or is a risk to it.
create table measure.rating_aspect (
    municipality_id uuid not null,
    rating_id       uuid not null,
    aspect          text not null check (aspect <> ''),
    value           numeric(6, 2) not null,
    primary key (municipality_id, rating_id, aspect),
    foreign key (municipality_id, rating_id) references measure.rating (municipality_id, id) on delete cascade
);
comment on table measure.rating_aspect is 'A side placed apart, on the scale of the rating it belongs to.';
select tenancy.guard('measure.rating_aspect');

create table measure.rating_factor (
    municipality_id uuid not null,
    rating_id       uuid not null,
    factor          text not null check (factor <> ''),
    primary key (municipality_id, rating_id, factor),
    foreign key (municipality_id, rating_id) references measure.rating (municipality_id, id) on delete cascade
);
comment on table measure.rating_factor is 'Ticked when the child was placed; never counted together.';
select tenancy.guard('measure.rating_factor');
