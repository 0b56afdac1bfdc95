-- An instrument counts from the day the child was old enough, also when it was given before the screening was found.
alter table detection.screening no force row level security;
alter table detection.screening add column counts_on date;
update detection.screening set counts_on = due_on;
alter table detection.screening add check ((counts_on is null) = (due_on is null)), add check (counts_on <= due_on);
alter table detection.screening force row level security;
comment on column detection.screening.counts_on is
    'The first day of which an instrument counts; of a screening that was due before this was kept, the day it was due.';
