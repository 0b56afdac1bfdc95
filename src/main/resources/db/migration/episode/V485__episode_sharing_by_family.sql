-- Whether the family itself passed it on, by its own log-in: it said yes to somebody who takes part already.
alter table episode.sharing add column by_family boolean not null default false;
alter table episode.sharing add constraint sharing_by_family_is_a_consent check (not by_family or kind = 'CONSENT');
comment on column episode.sharing.by_family is 'By the family''s own log-in; otherwise by whoever of the staff wrote it down.';
