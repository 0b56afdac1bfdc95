-- Instruments that were brought here or given here, by the very version; who is certified in which; and what they gave.
create table measure.instrument (
    municipality_id uuid not null,
    code            text not null check (code <> ''),
    version         text not null check (version <> ''),
    definition      text not null,
    local           boolean not null,
    kept_at         timestamptz not null,
    kept_by         uuid not null,
    primary key (municipality_id, code, version)
);
comment on table measure.instrument is 'An instrument by one version, as a FHIR Questionnaire: a result is read by the version it was given by.';
comment on column measure.instrument.local is 'Brought by the municipality; otherwise it came with the program.';
select tenancy.guard('measure.instrument');

create table measure.stopped_instrument (
    municipality_id uuid not null,
    code            text not null check (code <> ''),
    stopped_at      timestamptz not null,
    stopped_by      uuid not null,
    primary key (municipality_id, code)
);
comment on table measure.stopped_instrument is 'An instrument that is not used here; what it gave before stays.';
select tenancy.guard('measure.stopped_instrument');

create table measure.certification (
    municipality_id uuid not null,
    id              uuid not null,
    user_id         uuid not null,
    certification   text not null check (certification <> ''),
    starts_on       date not null,
    ends_before     date,
    noted_at        timestamptz not null,
    noted_by        uuid not null,
    primary key (municipality_id, id),
    check (ends_before is null or ends_before >= starts_on)
);
select tenancy.guard('measure.certification');
create index certification_by_user on measure.certification (municipality_id, user_id, certification);

create table measure.instrument_result (
    municipality_id    uuid not null,
    id                 uuid not null,
    child_id           uuid not null,
    episode_id         uuid not null,
    instrument_code    text not null,
    instrument_version text not null,
    informant          text not null check (informant in ('child', 'mother', 'father', 'parent', 'educator', 'professional', 'joint')),
    given_on           date not null,
    critical           boolean not null,
    retest_on          date,
    note               bytea,
    noted_at           timestamptz not null,
    noted_by           uuid not null,
    superseded_at      timestamptz,
    superseded_by      uuid,
    supersedes         uuid,
    reason             bytea,
    reviewed_at        timestamptz,
    reviewed_by        uuid,
    decision           bytea,
    primary key (municipality_id, id),
    foreign key (municipality_id, episode_id) references episode.episode (municipality_id, id),
    foreign key (municipality_id, supersedes) references measure.instrument_result (municipality_id, id),
    foreign key (municipality_id, instrument_code, instrument_version)
        references measure.instrument (municipality_id, code, version),
    check ((superseded_at is null) = (superseded_by is null)),
    check ((supersedes is null) = (reason is null)),
    check ((reviewed_at is null) = (reviewed_by is null)),
    check ((reviewed_at is null) = (decision is null))
);
comment on column measure.instrument_result.critical is 'An answer could not wait, by the instrument''s own rule.';
comment on column measure.instrument_result.decision is 'What the reviewer decided, sealed.';
select tenancy.guard('measure.instrument_result');
create index instrument_result_by_child on measure.instrument_result (municipality_id, child_id, given_on);
create index instrument_result_by_episode on measure.instrument_result (municipality_id, episode_id);
create index instrument_result_by_instrument on measure.instrument_result (municipality_id, instrument_code, instrument_version);
create unique index instrument_result_by_superseded on measure.instrument_result (municipality_id, supersedes)
    where supersedes is not null;
create index instrument_result_waiting on measure.instrument_result (municipality_id, given_on)
    where superseded_at is null and (reviewed_at is null or retest_on is not null);

create table measure.instrument_answer (
    municipality_id uuid not null,
    result_id       uuid not null,
    question        text not null,
    option_code     text,
    points          numeric(8, 2),
    words           bytea,
    primary key (municipality_id, result_id, question),
    foreign key (municipality_id, result_id) references measure.instrument_result (municipality_id, id) on delete cascade,
    check (option_code is not null or points is not null or words is not null)
);
comment on column measure.instrument_answer.words is 'What was written, sealed.';
select tenancy.guard('measure.instrument_answer');

create table measure.instrument_score (
    municipality_id uuid not null,
    result_id       uuid not null,
    score           text not null,
    points          numeric(8, 2),
    lowest          numeric(8, 2) not null,
    highest         numeric(8, 2) not null,
    answered        int not null check (answered >= 0),
    asked           int not null check (asked >= answered),
    band_code       text,
    band_version    text,
    primary key (municipality_id, result_id, score),
    foreign key (municipality_id, result_id) references measure.instrument_result (municipality_id, id) on delete cascade,
    check (lowest < highest),
    check (points between lowest and highest),
    check ((band_code is null) = (band_version is null)),
    check (band_code is null or points is not null)
);
comment on column measure.instrument_score.points is 'Nothing when too few questions were answered to give a number.';
select tenancy.guard('measure.instrument_score');
