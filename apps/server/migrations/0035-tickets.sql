-- the tickets that were opened from a conversation, as its log adds up to them
alter table conversation add column tickets jsonb not null default '[]';

-- the same for lists, kept by a reaction: what the log says is what holds
create table ticket (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  number int not null,
  conversation_id text not null references conversation on delete cascade,
  contact_id text not null references contact on delete cascade,
  title text not null,
  status text not null check (status in ('new', 'open', 'pending', 'on_hold', 'solved', 'closed')),
  priority smallint not null,
  order_no text,
  team_id text,
  agent_id text,
  -- null: no agent
  opened_by text,
  opened_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  -- the seq of the last entry about it
  version int not null
);
create unique index ticket_number on ticket (workspace_id, number);
create index ticket_recent on ticket (workspace_id, changed_at desc, id desc);
create index ticket_unsettled on ticket (workspace_id, changed_at desc, id desc) where status not in ('solved', 'closed');
create index ticket_agent on ticket (agent_id, changed_at desc, id desc) where agent_id is not null;
create index ticket_team on ticket (team_id, changed_at desc, id desc) where team_id is not null;
create index ticket_contact on ticket (contact_id, changed_at desc, id desc);
create index ticket_conversation on ticket (conversation_id);

-- the last number that was given away
create table ticket_counter (
  workspace_id text primary key references workspace on delete cascade,
  last int not null
);
select raise_walls('ticket', 'ticket_counter');
