-- Whether the same person sent the same a moment ago, by another key: asked when a form would add something once more.
create index done_by_content on shell.done (municipality_id, content);
