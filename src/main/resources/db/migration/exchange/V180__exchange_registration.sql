-- Which lines of which programme have been taken in, so that the same line has one effect.
select tenancy.house('exchange');

create table exchange.registration (
    municipality_id uuid not null,
    programme_code  text not null,
    enquiry_number  text not null,
    content         bytea not null,
    imported_at     timestamptz not null,
    imported_by     uuid not null,
    primary key (municipality_id, programme_code, enquiry_number)
);
select tenancy.guard('exchange.registration');
comment on table exchange.registration is 'A municipality''s own enquiry numbers and a fingerprint of each line; nothing of the child.';
