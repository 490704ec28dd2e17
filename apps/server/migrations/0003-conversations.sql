create table conversation (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  contact_id text not null references contact,
  channel_account_id text not null references channel_account,
  created_at timestamptz(3) not null,
  status text not null,
  owner_kind text not null,
  owner_agent_id text,
  owner_version int not null,
  team_id text,
  priority smallint not null,
  tags text[] not null,
  locale text,
  head_seq int not null,
  -- up to here every reaction has run; behind the head means due
  reacted_seq int not null,
  lane smallint not null,
  last_entry_at timestamptz(3) not null,
  preview_text text,
  preview_author text,
  waiting_since timestamptz(3),
  queued_since timestamptz(3),
  accept_by timestamptz(3),
  passed_by text[] not null,
  snoozed_until timestamptz(3),
  closed_at timestamptz(3),
  contact_read_seq int not null,
  contact_unread int not null,
  agent_read_seq int not null,
  contact_seq int not null,
  rating_asked boolean not null,
  rating smallint
) with (fillfactor = 80);
create index conversation_due on conversation (lane) where reacted_seq < head_seq;
create index conversation_recent on conversation (workspace_id, last_entry_at desc, id) where status <> 'closed';
create index conversation_closed on conversation (workspace_id, last_entry_at desc, id) where status = 'closed';
create index conversation_mine on conversation (owner_agent_id, last_entry_at desc) where owner_kind = 'agent' and status <> 'closed';
create index conversation_queue on conversation (workspace_id, priority desc, queued_since) where owner_kind = 'queue' and status = 'open';
create index conversation_bot on conversation (workspace_id, last_entry_at desc, id) where owner_kind = 'bot' and status <> 'closed';
create index conversation_contact on conversation (contact_id, last_entry_at desc);

-- no foreign keys here and in received: the only writer inserts them beside the conversation it has just moved, a thousand at a time
create table entry (
  conversation_id text not null,
  seq int not null,
  workspace_id text not null,
  kind text not null,
  author_kind text not null,
  author_id text,
  body jsonb not null,
  at timestamptz(3) not null,
  client_id text,
  -- words of what was said, cut by the application, for search
  words tsvector,
  primary key (conversation_id, seq)
);
create unique index entry_client on entry (conversation_id, client_id) where client_id is not null;
-- Whoever fills the list of pending words has to file them all before its own write goes on: a short list keeps that wait short.
create index entry_words on entry using gin (words) with (gin_pending_list_limit = 256) where words is not null;

-- ids that a channel's vendor gave, so that a repeated delivery changes nothing
create table received (
  channel_account_id text not null,
  vendor_id text not null,
  workspace_id text not null,
  conversation_id text not null,
  seq int not null,
  at timestamptz(3) not null default now(),
  primary key (channel_account_id, vendor_id)
);
create index received_age on received (at);

-- a reaction that failed on an entry and waits to be tried again
create table parked (
  reaction text not null,
  conversation_id text not null references conversation on delete cascade,
  workspace_id text not null,
  seq int not null,
  attempts int not null,
  retry_at timestamptz(3) not null,
  error text not null,
  primary key (reaction, conversation_id)
);
create index parked_due on parked (retry_at);

-- one live conversation per customer and channel account: a burst of first messages stays together
create unique index conversation_live on conversation (channel_account_id, contact_id) where status <> 'closed';
