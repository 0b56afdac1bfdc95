-- Messages from other houses, as they came. What tells who somebody is, what is written and what is attached lie sealed.
-- A message is known by the sender's own id: received twice it is here once.
create table exchange.message (
    municipality_id  uuid not null references tenancy.municipality (id),
    id               uuid not null,
    message_id       text not null check (message_id <> ''),
    thread           text not null check (thread <> ''),
    activity         text not null check (activity in ('NEW', 'REPLY', 'FORWARD', 'CORRECTION', 'CANCELLATION')),
    answers          text,
    category         text not null,
    urgent           boolean not null,
    sent_at          timestamptz not null,
    sender_sor       text,
    sender_gln       text,
    sender_name      text not null,
    receiver_sor     text,
    receiver_name    text not null,
    patient_number   bytea,
    patient_index    bytea,
    patient_given    bytea,
    patient_family   bytea,
    received_at      timestamptz not null,
    received_by      uuid not null,
    settled          text check (settled in ('ENQUIRY', 'CHILD', 'NOTHING')),
    settled_at       timestamptz,
    settled_by       uuid,
    enquiry_id       uuid,
    child_id         uuid,
    reason           bytea,
    primary key (municipality_id, id),
    unique (municipality_id, message_id),
    check ((settled is null) = (settled_at is null) and (settled is null) = (settled_by is null)),
    check ((settled = 'ENQUIRY') = (enquiry_id is not null)),
    check (settled is distinct from 'CHILD' or child_id is not null)
);
create index message_thread on exchange.message (municipality_id, thread);
create index message_waiting on exchange.message (municipality_id, received_at) where settled is null;
create index message_child on exchange.message (municipality_id, child_id) where child_id is not null;
select tenancy.guard('exchange.message');

create table exchange.message_text (
    municipality_id uuid not null,
    message_id      uuid not null,
    id              uuid not null,
    position        integer not null,
    payload         text not null,
    written_at      timestamptz,
    author          bytea,
    role            text,
    phone           bytea,
    words           bytea not null,
    primary key (municipality_id, id),
    unique (municipality_id, message_id, position),
    foreign key (municipality_id, message_id) references exchange.message (municipality_id, id) on delete cascade
);
select tenancy.guard('exchange.message_text');

create table exchange.message_attachment (
    municipality_id uuid not null,
    message_id      uuid not null,
    id              uuid not null,
    position        integer not null,
    payload         text not null,
    title           bytea not null,
    content_type    text not null,
    bytes           integer not null check (bytes >= 0),
    content         bytea not null,
    primary key (municipality_id, id),
    unique (municipality_id, message_id, position),
    foreign key (municipality_id, message_id) references exchange.message (municipality_id, id) on delete cascade
);
select tenancy.guard('exchange.message_attachment');

-- Houses that somebody here has said they know. A message from another is received all the same, with a mark.
create table exchange.known_sender (
    municipality_id uuid not null references tenancy.municipality (id),
    sor             text not null check (sor ~ '^[0-9]{11,18}$'),
    name            text not null,
    known_at        timestamptz not null,
    known_by        uuid not null,
    primary key (municipality_id, sor)
);
select tenancy.guard('exchange.known_sender');
