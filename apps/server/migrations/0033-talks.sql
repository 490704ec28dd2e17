-- Where people keep several talks apart, each has a conversation of its own: the customer may have several open at one account.
alter table conversation add column is_apart boolean not null default false;
drop index conversation_live;
create unique index conversation_live on conversation (channel_account_id, contact_id) where status <> 'closed' and split_from is null and not is_apart;

-- What a vendor calls a talk, and which conversation of that contact it is. Claimed before the conversation begins, hence no foreign key to it.
create table channel_talk (
  channel_account_id text not null references channel_account on delete cascade,
  key text not null,
  contact_id text not null references contact on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  conversation_id text not null,
  primary key (channel_account_id, key, contact_id)
);
create index channel_talk_contact on channel_talk (contact_id);

-- Where an answer in a conversation goes, where that is not the same for all that one person says.
create table talk_place (
  conversation_id text primary key,
  channel_account_id text not null references channel_account on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  user_id text not null,
  thread jsonb,
  last_vendor_id text not null,
  last_at timestamptz(3) not null
);

select raise_walls('channel_talk', 'talk_place');
