-- Whom a group is around is asked on every page of its members; what is over grows from year to year.
create index referral_child_open on intake.referral_child (municipality_id, referral_id) where closed_at is null;
