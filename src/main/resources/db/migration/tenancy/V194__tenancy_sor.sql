-- Under which SOR codes (urn:oid:1.2.208.176.1.1) a municipality receives messages.
alter table tenancy.municipality add column sor_codes text[] not null default '{}';
