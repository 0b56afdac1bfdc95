-- Relay logs. Whoever is responsible for the course holds the baton: there is no second place where that is written.
-- An open log hangs on an open course (open_log_has_a_course), and an open course has exactly one responsible (a partial
-- unique index and a constraint in episode): so an open log is never without a holder, and never has two.
select tenancy.house('relaylog');

create table relaylog.log (
    municipality_id uuid not null,
    id              uuid not null,
    child_id        uuid not null,
    episode_id      uuid not null,
    worry           bytea not null,
    begun_at        timestamptz not null,
    begun_by        uuid not null,
    asked_at        timestamptz,
    asked_by        uuid,
    opened_at       timestamptz,
    opened_by       uuid,
    follow_up_on    date,
    closed_at       timestamptz,
    closed_by       uuid,
    closing         text check (closing <> ''),
    closing_words   bytea,
    open_episode_id uuid generated always as (case when opened_at is not null and closed_at is null then episode_id end) stored,
    primary key (municipality_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id),
    constraint open_log_has_a_course foreign key (municipality_id, open_episode_id)
        references episode.episode (municipality_id, open_id) deferrable initially deferred,
    check ((asked_at is null) = (asked_by is null)),
    check ((opened_at is null) = (opened_by is null)),
    check (opened_at is null or asked_at is not null),
    check (num_nonnulls(closed_at, closed_by, closing) in (0, 3)),
    check (closed_at >= begun_at)
);
comment on column relaylog.log.open_episode_id is 'The course while the log is open.';
select tenancy.guard('relaylog.log');
create unique index log_once on relaylog.log (municipality_id, episode_id) where closed_at is null;
create index log_by_child on relaylog.log (municipality_id, child_id, begun_at);
create index log_by_episode on relaylog.log (municipality_id, episode_id);
create index log_by_open_course on relaylog.log (municipality_id, open_episode_id) where open_episode_id is not null;

create table relaylog.participant (
    municipality_id uuid not null,
    id              uuid not null,
    log_id          uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    from_at         timestamptz not null,
    from_by         uuid not null,
    to_at           timestamptz,
    to_by           uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, log_id) references relaylog.log (municipality_id, id) on delete cascade,
    check ((to_at is null) = (to_by is null)),
    check (to_at >= from_at)
);
select tenancy.guard('relaylog.participant');
create unique index participant_once on relaylog.participant (municipality_id, log_id, user_id) where to_at is null;
create index participant_by_user on relaylog.participant (municipality_id, user_id) where to_at is null;
create index participant_by_child on relaylog.participant (municipality_id, child_id);

create table relaylog.offer (
    municipality_id uuid not null,
    id              uuid not null,
    log_id          uuid not null,
    child_id        uuid not null,
    from_user       uuid not null,
    to_user         uuid not null,
    words           bytea,
    offered_at      timestamptz not null,
    offered_by      uuid not null,
    answer_by       date not null,
    over_at         timestamptz,
    over_by         uuid,
    over_how        text check (over_how in ('ACCEPTED', 'DECLINED', 'EXPIRED', 'TAKEN_BACK')),
    declined_why    bytea,
    primary key (municipality_id, id),
    foreign key (municipality_id, log_id) references relaylog.log (municipality_id, id) on delete cascade,
    check (from_user <> to_user),
    check (num_nonnulls(over_at, over_by, over_how) in (0, 3)),
    check (over_how is not distinct from 'DECLINED' or declined_why is null),
    check (over_how is distinct from 'DECLINED' or declined_why is not null)
);
comment on column relaylog.offer.answer_by is 'The last day it can be accepted, by the programme.';
select tenancy.guard('relaylog.offer');
create unique index offer_one on relaylog.offer (municipality_id, log_id) where over_at is null;
create index offer_by_log on relaylog.offer (municipality_id, log_id, offered_at);
create index offer_to_user on relaylog.offer (municipality_id, to_user) where over_at is null;
create index offer_by_child on relaylog.offer (municipality_id, child_id);

create table relaylog.absence (
    municipality_id uuid not null,
    id              uuid not null,
    log_id          uuid not null,
    child_id        uuid not null,
    user_id         uuid not null,
    stand_in        uuid,
    from_on         date not null,
    until_on        date not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    ended_at        timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, log_id) references relaylog.log (municipality_id, id) on delete cascade,
    check (until_on >= from_on),
    check (stand_in is null or stand_in <> user_id)
);
comment on column relaylog.absence.stand_in is 'Who holds the baton for the holder meanwhile; empty when nobody does, and the leader is told.';
select tenancy.guard('relaylog.absence');
create unique index absence_one on relaylog.absence (municipality_id, log_id, user_id) where ended_at is null;
create index absence_by_stand_in on relaylog.absence (municipality_id, stand_in) where ended_at is null;
create index absence_by_child on relaylog.absence (municipality_id, child_id);

create table relaylog.meeting (
    municipality_id uuid not null,
    id              uuid not null,
    log_id          uuid not null,
    child_id        uuid not null,
    held_on         date not null,
    present         bytea not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, log_id) references relaylog.log (municipality_id, id) on delete cascade
);
select tenancy.guard('relaylog.meeting');
revoke update on relaylog.meeting from tidlig_app;
create index meeting_by_log on relaylog.meeting (municipality_id, log_id);
create index meeting_by_child on relaylog.meeting (municipality_id, child_id);

create table relaylog.entry (
    municipality_id uuid not null,
    id              uuid not null,
    log_id          uuid not null,
    child_id        uuid not null,
    meeting_id      uuid,
    kind            text not null check (kind in ('OBSERVATION', 'AGREEMENT', 'DECISION', 'KEPT', 'DROPPED')),
    words           bytea not null,
    who             bytea,
    due_on          date,
    about           uuid,
    supersedes      uuid,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, supersedes),
    foreign key (municipality_id, log_id) references relaylog.log (municipality_id, id) on delete cascade,
    foreign key (municipality_id, meeting_id) references relaylog.meeting (municipality_id, id) on delete cascade,
    foreign key (municipality_id, about) references relaylog.entry (municipality_id, id) on delete cascade,
    foreign key (municipality_id, supersedes) references relaylog.entry (municipality_id, id) on delete cascade,
    check ((kind in ('KEPT', 'DROPPED')) = (about is not null)),
    check (kind = 'AGREEMENT' or num_nonnulls(who, due_on) = 0),
    check (kind <> 'AGREEMENT' or who is not null)
);
comment on table relaylog.entry is 'Only ever added to; a correction is a new entry that supersedes the old, and both stay.';
select tenancy.guard('relaylog.entry');
revoke update on relaylog.entry from tidlig_app;
create index entry_by_log on relaylog.entry (municipality_id, log_id, noted_at);
create index entry_by_meeting on relaylog.entry (municipality_id, meeting_id) where meeting_id is not null;
create index entry_about on relaylog.entry (municipality_id, about) where about is not null;
create index entry_by_child on relaylog.entry (municipality_id, child_id);

create table relaylog.concern (
    municipality_id uuid not null,
    id              uuid not null,
    log_id          uuid not null,
    child_id        uuid not null,
    meeting_id      uuid,
    voice           text not null check (voice in ('PROFESSIONAL', 'PARENT', 'YOUNG_PERSON', 'AGREED')),
    user_id         uuid,
    kin_id          uuid,
    scale_code      text not null,
    scale_version   integer not null,
    scale_min       numeric not null,
    scale_max       numeric not null,
    scale_step      numeric not null check (scale_step > 0),
    value           numeric not null,
    words           bytea,
    placed_on       date not null,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, log_id) references relaylog.log (municipality_id, id) on delete cascade,
    foreign key (municipality_id, meeting_id) references relaylog.meeting (municipality_id, id) on delete cascade,
    check (value between scale_min and scale_max and (value - scale_min) % scale_step = 0),
    check ((voice = 'PROFESSIONAL') = (user_id is not null)),
    check ((voice = 'PARENT') = (kin_id is not null))
);
comment on table relaylog.concern is 'Who is how concerned, side by side; nothing is ever averaged, and nothing written over.';
select tenancy.guard('relaylog.concern');
revoke update on relaylog.concern from tidlig_app;
create index concern_by_log on relaylog.concern (municipality_id, log_id, placed_on);
create index concern_by_meeting on relaylog.concern (municipality_id, meeting_id) where meeting_id is not null;
create index concern_by_child on relaylog.concern (municipality_id, child_id);
