-- what one agent said, and notes, in the order of their time: both may be little among much that holds the same words
create index entry_of_agent on entry (workspace_id, author_id, at) where words is not null and author_kind = 'agent';
create index entry_notes on entry (workspace_id, at) where words is not null and kind = 'note';
