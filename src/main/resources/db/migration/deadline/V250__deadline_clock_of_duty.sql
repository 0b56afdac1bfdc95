-- What the law asks around a notification of concern belongs to no programme.
alter table deadline.clock alter column programme_version_id drop not null;
comment on column deadline.clock.programme_version_id is 'Whose rule it is; null for what the law asks apart from any programme.';
comment on column deadline.clock.subject_id is 'The enquiry, the episode or the notification that the clock runs for.';
