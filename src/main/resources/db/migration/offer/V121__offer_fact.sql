-- What offers are called now, for figures that name them.
create view offer.offer_fact with (security_invoker = false) as
select o.municipality_id, o.code as offer_code, e.name_da, e.name_en, e.name_kl
  from offer.offer o
  join offer.edition e
    on e.municipality_id = o.municipality_id and e.offer_id = o.id and e.number = o.edition;
comment on view offer.offer_fact is 'One row per offer.';
select tenancy.fact('offer.offer_fact');
