-- words that are looked for in what is said
create table sensitive_word (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  word text not null,
  word_group text not null,
  direction text not null check (direction in ('customer', 'agent', 'both')),
  action text not null check (action in ('block', 'warn', 'mask', 'review')),
  unique (workspace_id, word)
);
-- grows with every change of the words, so that every process knows when to read them anew
create table sensitive_word_version (
  workspace_id text primary key references workspace on delete cascade,
  version int not null
);

-- messages in which such words were met; kept by a reaction
create table screened_message (
  conversation_id text not null references conversation on delete cascade,
  seq int not null,
  workspace_id text not null,
  at timestamptz(3) not null,
  verdict text check (verdict in ('fine', 'breach')),
  decided_by text,
  decided_at timestamptz(3),
  note text not null default '',
  primary key (conversation_id, seq)
);
create index screened_message_open on screened_message (workspace_id, at desc, conversation_id, seq) where verdict is null;
create index screened_message_decided on screened_message (workspace_id, at desc, conversation_id, seq) where verdict is not null;

-- what a conversation's messages tell of how it goes; folded from the log by a reaction
create table conversation_course (
  conversation_id text primary key references conversation on delete cascade,
  workspace_id text not null,
  began_at timestamptz(3) not null,
  -- up to here the messages have been read
  read_seq int not null,
  bot_spoke boolean not null,
  course jsonb not null
);
create index conversation_course_day on conversation_course (workspace_id, began_at);

-- one time a customer came to people, and what became of it
create table service_turn (
  conversation_id text not null references conversation on delete cascade,
  seq int not null,
  workspace_id text not null,
  team_id text,
  began_at timestamptz(3) not null,
  answered_at timestamptz(3),
  agent_id text,
  -- the customer gave up unanswered
  abandoned_at timestamptz(3),
  -- ended otherwise without an answer
  ended_at timestamptz(3),
  primary key (conversation_id, seq)
);
create index service_turn_day on service_turn (workspace_id, began_at);

create table supervision_settings (
  workspace_id text primary key references workspace on delete cascade,
  settings jsonb not null,
  version int not null,
  updated_at timestamptz(3) not null default now()
);

create table announcement (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  at timestamptz(3) not null default now(),
  by_agent text not null,
  text text not null,
  team_ids text[] not null
);
create index announcement_recent on announcement (workspace_id, at desc);
create table announcement_receipt (
  announcement_id text not null references announcement on delete cascade,
  agent_id text not null references agent on delete cascade,
  workspace_id text not null,
  acknowledged_at timestamptz(3),
  primary key (announcement_id, agent_id)
);
create index announcement_receipt_open on announcement_receipt (agent_id) where acknowledged_at is null;

-- A browser that may be told things while its session lasts: it ends with the session.
create table push_subscription (
  session_id text primary key references session on delete cascade,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  locale text not null,
  shows_text boolean not null,
  quiet_from text,
  quiet_to text,
  zone text not null,
  created_at timestamptz(3) not null default now(),
  last_sent_at timestamptz(3),
  last_error text
);
-- what was told, so that nothing is told twice
create table told (
  key text primary key,
  at timestamptz(3) not null default now()
);
create index told_age on told (at);

-- The wall of 0006, for what came after it.
select raise_walls('sensitive_word', 'sensitive_word_version', 'screened_message', 'conversation_course', 'service_turn', 'supervision_settings', 'announcement', 'announcement_receipt');
grant select, insert, update, delete on push_subscription, told to parley_system;
