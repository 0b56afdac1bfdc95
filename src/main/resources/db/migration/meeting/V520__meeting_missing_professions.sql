-- Which professions the programme says have to be there were not when a network meeting began. Of earlier meetings nobody
-- asked.
alter table meeting.network_meeting add column missing text[] not null default '{}';
alter table meeting.network_meeting add constraint network_meeting_missing_once_begun
    check (begun_at is not null or missing = '{}');
comment on column meeting.network_meeting.missing is 'Codes of professions.';
