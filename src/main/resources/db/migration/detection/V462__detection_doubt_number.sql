-- The number that a doubtful line had is kept, sealed, until somebody has decided: it must not be lost.
alter table detection.doubt add column number_sealed bytea;
comment on table detection.doubt is 'A line whose name and day of birth are those of a child here; it is gone once somebody has decided.';
