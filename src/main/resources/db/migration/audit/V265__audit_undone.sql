-- What the gate allowed and a rule then refused, or what failed, is undone; that it was tried stays in the trail.
alter table audit.entry drop constraint entry_outcome_check;
alter table audit.entry add constraint entry_outcome_check check (outcome in ('ALLOWED', 'DENIED', 'UNDONE'));
