-- What does not count as activity of a conversation moves no time of its row; who was cut off finds it by this.
create index entry_bookkeeping on entry (workspace_id, at)
  where kind in ('tagged', 'prioritised', 'brief', 'recalled', 'edited', 'ticket-opened', 'ticket-changed');
