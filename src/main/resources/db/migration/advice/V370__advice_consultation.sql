-- Consultations near the child: a question that names nobody, and its few answers. Nothing here is joined to a child.
select tenancy.house('advice');

create table advice.consultation (
    municipality_id uuid not null,
    id              uuid not null,
    asked_by        uuid,
    named           boolean not null,
    theme           text not null check (theme <> ''),
    place           text not null check (place <> ''),
    age             text not null check (age <> ''),
    asked_at        timestamptz not null,
    asked_on        date not null,
    spoken_at       timestamptz not null,
    turns           integer not null check (turns >= 0),
    waits_for       text not null check (waits_for in ('ADVISER', 'ASKER', 'NOBODY')),
    due_on          date,
    answered_on     date,
    in_time         boolean,
    enquired_on     date,
    primary key (municipality_id, id),
    check (due_on is null or waits_for = 'ADVISER')
);
comment on table advice.consultation is 'The row stays, to be counted; its words and who asked go when they are no longer needed.';
comment on column advice.consultation.enquired_on is 'That it became an enquiry, with the family. Never which.';
select tenancy.guard('advice.consultation');
create index consultation_by_asker on advice.consultation (municipality_id, asked_by, asked_at) where asked_by is not null;
create index consultation_waiting on advice.consultation (municipality_id, due_on) where waits_for = 'ADVISER';

create table advice.turn (
    municipality_id uuid not null,
    id              uuid not null,
    consultation_id uuid not null,
    number          integer not null check (number >= 1),
    answer          boolean not null,
    words           bytea not null,
    said_at         timestamptz not null,
    said_by         uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, consultation_id, number),
    foreign key (municipality_id, consultation_id) references advice.consultation (municipality_id, id) on delete cascade
);
comment on column advice.turn.words is 'Sealed: it may say more than its writer thought.';
select tenancy.guard('advice.turn');
