-- The town or settlement a home is in, where a referral said it: no address.
alter table child.home add column locality text;
comment on column child.home.locality is 'The town or settlement, as it was said when the family was referred.';
