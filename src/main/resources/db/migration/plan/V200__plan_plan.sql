-- Action plans. What people say in one is sealed where it lies: a version is one sealed document, never written over.
select tenancy.house('plan');

create table plan.plan (
    municipality_id      uuid not null,
    id                   uuid not null,
    programme_version_id uuid not null,
    begun_at             timestamptz not null,
    begun_by             uuid not null,
    latest               integer not null default 0 check (latest >= 0),
    first_by             date,
    ended_on             date,
    ended_at             timestamptz,
    ended_by             uuid,
    primary key (municipality_id, id),
    check ((latest = 0) = (first_by is null)),
    check (num_nonnulls(ended_on, ended_at, ended_by) in (0, 3))
);
select tenancy.guard('plan.plan');
comment on column plan.plan.latest is 'The version that stands; 0 while nobody has kept one. Whoever writes locks this row first.';
comment on column plan.plan.first_by is 'The last day in time for the first follow-up, by the programme''s rule.';

create table plan.subject (
    municipality_id uuid not null,
    plan_id         uuid not null,
    child_id        uuid not null,
    episode_id      uuid not null,
    joined_at       timestamptz not null,
    joined_by       uuid not null,
    left_at         timestamptz check (left_at >= joined_at),
    primary key (municipality_id, plan_id, child_id),
    foreign key (municipality_id, plan_id) references plan.plan (municipality_id, id) on delete cascade,
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id)
);
select tenancy.guard('plan.subject');
comment on table plan.subject is 'The courses a plan is for: one, or those of sisters and brothers together.';
create unique index subject_has_one_plan on plan.subject (municipality_id, episode_id) where left_at is null;
create index subject_by_child on plan.subject (municipality_id, child_id);
create index subject_by_episode on plan.subject (municipality_id, episode_id);

create table plan.version (
    municipality_id uuid not null,
    plan_id         uuid not null,
    number          integer not null check (number >= 1),
    made_at         timestamptz not null,
    made_by         uuid not null,
    reason          text not null check (reason in ('MADE', 'CHANGED', 'STATUS')),
    why             bytea,
    substance_since integer not null check (substance_since between 1 and number),
    content         bytea not null,
    primary key (municipality_id, plan_id, number),
    foreign key (municipality_id, plan_id) references plan.plan (municipality_id, id) on delete cascade,
    check (reason <> 'CHANGED' or why is not null)
);
select tenancy.guard('plan.version');
revoke update on plan.version from tidlig_app;
comment on column plan.version.substance_since is
    'The first version that says the same in substance: an agreement for it or a later one still holds.';

create table plan.regard (
    municipality_id uuid not null,
    plan_id         uuid not null,
    version         integer not null,
    child_id        uuid not null,
    words           bytea,
    primary key (municipality_id, plan_id, version, child_id),
    foreign key (municipality_id, plan_id, version) references plan.version (municipality_id, plan_id, number)
        on delete cascade
);
select tenancy.guard('plan.regard');
revoke update on plan.regard from tidlig_app;
comment on table plan.regard is 'What a version says for one child alone; goes when the child is erased, the plan may stay for the others.';
create index regard_by_child on plan.regard (municipality_id, child_id);

create table plan.draft (
    municipality_id uuid not null,
    plan_id         uuid not null,
    user_id         uuid not null,
    base            integer not null check (base >= 0),
    revision        integer not null check (revision >= 1),
    content         bytea not null,
    changed_at      timestamptz not null,
    expires_at      timestamptz not null,
    primary key (municipality_id, plan_id, user_id),
    foreign key (municipality_id, plan_id) references plan.plan (municipality_id, id) on delete cascade
);
select tenancy.guard('plan.draft');
comment on table plan.draft is 'What somebody is about to change, seen by nobody else.';
create index draft_by_end on plan.draft (municipality_id, expires_at);

create table plan.agreement (
    municipality_id uuid not null,
    id              uuid not null,
    plan_id         uuid not null,
    version         integer not null,
    party           text not null,
    answer          text not null check (answer in ('AGREED', 'DISAGREED', 'NOT_REACHED')),
    answered_on     date not null,
    how             text not null check (how in ('MEETING', 'HOME', 'PHONE', 'VIDEO', 'WRITTEN')),
    words           bytea,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, plan_id, version) references plan.version (municipality_id, plan_id, number)
        on delete cascade,
    check (answer <> 'DISAGREED' or words is not null)
);
select tenancy.guard('plan.agreement');
revoke update on plan.agreement from tidlig_app;
create index agreement_by_plan on plan.agreement (municipality_id, plan_id, version);

create table plan.approval (
    municipality_id uuid not null,
    plan_id         uuid not null,
    version         integer not null,
    approved_at     timestamptz not null,
    approved_by     uuid not null,
    primary key (municipality_id, plan_id, version),
    foreign key (municipality_id, plan_id, version) references plan.version (municipality_id, plan_id, number)
        on delete cascade
);
select tenancy.guard('plan.approval');
revoke update on plan.approval from tidlig_app;

create table plan.follow_up (
    municipality_id uuid not null,
    id              uuid not null,
    plan_id         uuid not null,
    number          integer not null check (number >= 1),
    version         integer not null,
    held_on         date not null,
    with_whom       bytea not null,
    note            bytea,
    decision        text not null check (decision in ('GO_ON', 'ADJUST', 'END')),
    rhythm          text,
    rhythm_why      bytea,
    next_on         date check (next_on > held_on),
    next_why        bytea,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality_id, id),
    unique (municipality_id, plan_id, number),
    foreign key (municipality_id, plan_id, version) references plan.version (municipality_id, plan_id, number)
        on delete cascade,
    check ((decision = 'END') = (next_on is null)),
    check ((decision = 'END') = (rhythm is null)),
    check ((rhythm is null) = (rhythm_why is null))
);
select tenancy.guard('plan.follow_up');
revoke update on plan.follow_up from tidlig_app;

create table plan.goal_seen (
    municipality_id uuid not null,
    follow_up_id    uuid not null,
    goal_id         uuid not null,
    seen            text not null check (seen in ('REACHED', 'ON_THE_WAY', 'NOT_YET', 'CHANGED')),
    words           bytea,
    primary key (municipality_id, follow_up_id, goal_id),
    foreign key (municipality_id, follow_up_id) references plan.follow_up (municipality_id, id) on delete cascade
);
select tenancy.guard('plan.goal_seen');
revoke update on plan.goal_seen from tidlig_app;
