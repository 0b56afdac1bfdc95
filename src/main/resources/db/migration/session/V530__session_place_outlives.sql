-- The child has started in the daycare, and its course has ended: the place stays taken until somebody says that the
-- child has stopped. My day asks about it a month long, and again each year.
alter table session.kept_place add column outlives_since date;
