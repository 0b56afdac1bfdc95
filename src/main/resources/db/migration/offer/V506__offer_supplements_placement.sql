-- An offer may also be one that is given beside a placement outside the home.
alter table offer.edition add column supplements_placement boolean not null default false;
alter table offer.edition alter column supplements_placement drop default;
