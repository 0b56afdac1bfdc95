-- What must not outlive an open course can hang on this: the database then keeps the course open as long as that stands.
-- An open course has exactly one responsible (V080), so whatever hangs here has one, too.
alter table episode.episode
    add column open_id uuid generated always as (case when closed_at is null then id end) stored,
    add constraint episode_while_open unique (municipality_id, open_id);
comment on column episode.episode.open_id is 'The course''s id while it is open.';
