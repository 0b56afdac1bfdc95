-- What the figures need of an enquiry or a referral whose child was erased: that it came, that day, and which course it
-- became. The application can add, and reads it through the figures alone.
create table intake.past_enquiry (
    municipality_id uuid not null,
    id              uuid not null default gen_random_uuid(),
    enquiry_key     uuid not null,
    episode_key     uuid,
    programme_code  text not null,
    received_on     date not null,
    decided         text check (decided in ('accepted', 'joined', 'declined')),
    primary key (municipality_id, id)
);
select tenancy.guard('intake.past_enquiry');
revoke select, update, delete on intake.past_enquiry from tidlig_app;
comment on column intake.past_enquiry.received_on is 'The day, for figures are asked for from any day to any other.';

create or replace view intake.enquiry_fact as
    select municipality_id, programme_code, id as enquiry_key,
           case when decided = 'accepted' then episode_id end as episode_key, received_on, channel,
           themes[1] as problem,
           case when decided in ('accepted', 'joined', 'declined') then decided end as decided
      from intake.enquiry
    union all
    select r.municipality_id, r.programme_code, r.id, c.episode_id, r.received_on, r.channel, null,
           case when r.decided in ('accepted', 'declined') then r.decided end
      from intake.referral r
      join intake.referral_child c on c.municipality_id = r.municipality_id and c.referral_id = r.id
    union all
    select p.municipality_id, p.programme_code, p.enquiry_key, p.episode_key, p.received_on, null, null, p.decided
      from intake.past_enquiry p;
