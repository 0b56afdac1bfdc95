-- When somebody answers, in the languages of the pages; where a language has no words of its own, help_hours is read.
alter table tenancy.municipality
    add column help_hours_en text check (help_hours_en <> ''),
    add column help_hours_kl text check (help_hours_kl <> '');
comment on column tenancy.municipality.help_hours is 'In Danish.';
