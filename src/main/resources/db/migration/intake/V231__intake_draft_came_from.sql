-- A draft may have come ready written from elsewhere, such as a message from another house.
alter table intake.referral_draft add column came_from text check (came_from <> '');
comment on column intake.referral_draft.came_from is 'Names the piece, as message: with its id. What it says is not copied.';
