-- Offers that are given instead of a placement outside the home, or beside one, are followed as such: figures name the
-- mark with what came of the courses that used them.
create or replace view offer.offer_fact with (security_invoker = false) as
select o.municipality_id, o.code as offer_code, e.name_da, e.name_en, e.name_kl,
       e.prevents_placement, e.supplements_placement
  from offer.offer o
  join offer.edition e
    on e.municipality_id = o.municipality_id and e.offer_id = o.id and e.number = o.edition;
