-- A consent can be given and withdrawn by the family's own log-in.
alter table child.consent drop constraint consent_way_check;
alter table child.consent add constraint consent_way_check check (way in ('WRITING', 'MEETING', 'ONLINE'));
alter table child.consent drop constraint consent_withdrawn_way_check;
alter table child.consent add constraint consent_withdrawn_way_check
    check (withdrawn_way in ('WRITING', 'MEETING', 'ONLINE'));
