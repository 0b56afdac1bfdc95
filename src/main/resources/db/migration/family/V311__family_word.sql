-- What one of the family says itself, or says is not right of what it sees; and what is answered. Only ever added to.
create table family.word (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    account_id      uuid not null references identity.family_account (account_id),
    kind            text not null check (kind in ('WORD', 'CONTEST', 'CORRECTION')),
    mark            text check (length(mark) between 1 and 200),
    corrects        uuid,
    about           bytea,
    said_by         bytea not null,
    words           bytea not null,
    made_at         timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade,
    foreign key (municipality_id, corrects) references family.word (municipality_id, id) on delete cascade,
    check ((kind = 'CONTEST') = (mark is not null)),
    check ((kind = 'CONTEST') = (about is not null)),
    check ((kind = 'CORRECTION') = (corrects is not null))
);
comment on column family.word.mark is 'Which entry is not right, as the timeline marks it.';
comment on column family.word.about is 'Sealed: that entry, as the family saw it.';
comment on column family.word.said_by is 'Sealed: who, as those around the child speak of them; the log-in may end.';
comment on column family.word.words is 'Sealed.';
select tenancy.guard('family.word');
revoke update on family.word from tidlig_app;
create index word_by_child on family.word (municipality_id, child_id, made_at);
create index word_by_corrected on family.word (municipality_id, corrects) where corrects is not null;

create table family.answer (
    municipality_id uuid not null,
    word_id         uuid not null,
    child_id        uuid not null,
    outcome         text not null check (outcome in ('CORRECTED', 'STAYS')),
    words           bytea not null,
    made_at         timestamptz not null,
    made_by         uuid not null,
    primary key (municipality_id, word_id),
    foreign key (municipality_id, word_id) references family.word (municipality_id, id) on delete cascade,
    foreign key (municipality_id, child_id) references child.child (municipality_id, id) on delete cascade
);
comment on column family.answer.words is 'Sealed: what was changed, or why it stays; the family reads it.';
select tenancy.guard('family.answer');
revoke update on family.answer from tidlig_app;
create index answer_by_child on family.answer (municipality_id, child_id);
