-- A message may become a referral. It follows the child, when the referral turns out to be about one that is here.
alter table exchange.message add column referral_id uuid;
alter table exchange.message drop constraint message_settled_check;
alter table exchange.message
    add constraint message_settled_check check (settled in ('ENQUIRY', 'REFERRAL', 'CHILD', 'NOTHING'));
alter table exchange.message
    add constraint message_referral_check check ((settled is not distinct from 'REFERRAL') = (referral_id is not null));
create index message_referral on exchange.message (municipality_id, referral_id) where referral_id is not null;
