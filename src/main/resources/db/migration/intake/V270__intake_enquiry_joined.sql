-- A second enquiry on a child with an open course can be put with that course: it is decided, and opens none of its own.
alter table intake.enquiry drop constraint enquiry_decided_check;
alter table intake.enquiry add constraint enquiry_decided_check
    check (decided in ('accepted', 'joined', 'declined', 'withdrawn'));
alter table intake.enquiry drop constraint enquiry_check4;
alter table intake.enquiry add constraint enquiry_check4
    check (coalesce(decided in ('accepted', 'joined'), false) = (episode_id is not null));

-- It counts as an enquiry, once; its course is counted with the enquiry that opened it.
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
      join intake.referral_child c on c.municipality_id = r.municipality_id and c.referral_id = r.id;
