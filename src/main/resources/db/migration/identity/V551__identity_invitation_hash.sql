-- The code on paper is hashed slowly, with a salt of its own, and found by its first group. Codes given before keep their
-- fingerprint until they are used or end, at most ninety days from now.
alter table identity.family_invitation add column id uuid not null default gen_random_uuid();
alter table identity.family_invitation alter column id drop default;
alter table identity.family_invitation drop constraint family_invitation_pkey;
alter table identity.family_invitation add primary key (id);
alter table identity.family_invitation alter column code_hash drop not null;
alter table identity.family_invitation add unique (code_hash);
alter table identity.family_invitation add column first_group text check (first_group ~ '^[A-Z2-9]{4}$');
alter table identity.family_invitation add column slow_hash text check (slow_hash like '$argon2id$%');
alter table identity.family_invitation add check ((first_group is null) = (slow_hash is null));
alter table identity.family_invitation add check ((code_hash is null) <> (slow_hash is null));
create index family_invitation_by_first_group on identity.family_invitation (first_group) where used_at is null;
comment on column identity.family_invitation.code_hash is 'Of codes given before the slow hash.';
