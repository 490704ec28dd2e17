alter table conversation
  -- the message that the preview is of
  add column preview_seq int not null default 0,
  add column contact_received_seq int not null default 0,
  add column contact_at timestamptz(3),
  add column answers_since int not null default 0,
  add column merged_into text,
  add column split_from text;

update conversation c set
  preview_seq = coalesce((
    select e.seq from entry e
    where e.conversation_id = c.id and e.kind = 'message' and coalesce(e.body -> 'answer' ->> 'decision', '') <> 'soothing'
    order by e.seq desc limit 1), 0),
  contact_at = (select e.at from entry e where e.conversation_id = c.id and e.seq = c.contact_seq);

-- what was split from a conversation lives beside it
drop index conversation_live;
create unique index conversation_live on conversation (channel_account_id, contact_id) where status <> 'closed' and split_from is null;
create index conversation_merged on conversation (merged_into) where merged_into is not null;

-- what later entries made of earlier messages, read beside every page that a customer gets
create index entry_amending on entry (conversation_id, seq) where kind in ('recalled', 'edited', 'split-to');
-- in which messages a file is still to be read, asked when one of them is recalled
create index entry_attached on entry using gin ((body -> 'attachments') jsonb_path_ops) where kind = 'message' and body ? 'attachments';

-- since when customers read a file no more, because the message that carried it was recalled
alter table file add column withdrawn_at timestamptz(3);

update channel_account set settings = settings || '{"recallMinutes": 1440}' where not settings ? 'recallMinutes';

create table scheduled_message (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  conversation_id text not null references conversation on delete cascade,
  agent_id text not null references agent on delete cascade,
  -- given by the client, so that a repeat schedules nothing twice
  client_id text not null,
  body jsonb not null,
  send_at timestamptz(3) not null,
  only_if_no_answer boolean not null,
  -- the customer's latest message that the writer knew of
  contact_seq int not null,
  status text not null check (status in ('waiting', 'sent', 'skipped', 'failed', 'cancelled')),
  problem text,
  version int not null default 1,
  created_at timestamptz(3) not null default now(),
  unique (conversation_id, client_id)
);
create index scheduled_message_open on scheduled_message (conversation_id, send_at) where status in ('waiting', 'skipped', 'failed');

create table draft (
  agent_id text not null references agent on delete cascade,
  conversation_id text not null references conversation on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  content jsonb not null,
  version int not null,
  -- the device that wrote it last
  device text not null,
  -- what another device had written before, one step
  previous jsonb,
  updated_at timestamptz(3) not null default now(),
  primary key (agent_id, conversation_id)
);
create index draft_recent on draft (agent_id, updated_at desc);

-- notes that call somebody and were not seen yet
create table mention (
  agent_id text not null references agent on delete cascade,
  conversation_id text not null references conversation on delete cascade,
  seq int not null,
  workspace_id text not null references workspace on delete cascade,
  at timestamptz(3) not null,
  seen_at timestamptz(3),
  primary key (agent_id, conversation_id, seq)
);
create index mention_unseen on mention (agent_id, at desc) where seen_at is null;

-- The wall of 0006, for what came after it.
select raise_walls('scheduled_message', 'draft', 'mention');
