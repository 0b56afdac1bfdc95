-- A round that ends on another day than was planned, and why.
create table detection.window_change (
    municipality_id uuid not null,
    id              uuid not null,
    round_id        uuid not null,
    closed_on       date not null,
    closes_on       date not null,
    reason          text not null check (length(reason) between 1 and 500),
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, round_id) references detection.round (municipality_id, id)
);
comment on column detection.window_change.closed_on is 'The last day until then.';
select tenancy.guard('detection.window_change');
create index window_change_by_round on detection.window_change (municipality_id, round_id);
