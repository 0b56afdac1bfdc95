-- What was needed and no offer met: no name, no child. A need is closed by the offer that meets it.
create table offer.need (
    municipality_id uuid not null,
    id              uuid not null,
    theme           text not null check (theme <> ''),
    age             text not null check (age in
        ('UNBORN', 'NOUGHT_TO_TWO', 'THREE_TO_FIVE', 'SIX_TO_NINE', 'TEN_TO_THIRTEEN', 'FOURTEEN_TO_SEVENTEEN')),
    missing         text not null check (length(missing) between 1 and 1000),
    noted_on        date not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    offer_id        uuid,
    met_at          timestamptz,
    met_by          uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, offer_id) references offer.offer (municipality_id, id),
    check (num_nonnulls(offer_id, met_at, met_by) in (0, 3))
);
comment on table offer.need is 'Demand that no offer met, noted without any name.';
select tenancy.guard('offer.need');
create index need_by_offer on offer.need (municipality_id, offer_id) where offer_id is not null;
