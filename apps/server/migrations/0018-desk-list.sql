create table saved_view (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  filter jsonb not null,
  sorted text not null,
  -- one's own, or a team's; neither: everybody's
  agent_id text references agent on delete cascade,
  team_id text references team on delete cascade,
  by_agent_id text references agent on delete set null,
  created_at timestamptz(3) not null default now()
);
create index saved_view_workspace on saved_view (workspace_id, name);
create index saved_view_agent on saved_view (agent_id) where agent_id is not null;
create index saved_view_team on saved_view (team_id) where team_id is not null;

-- what one agent has in the rail, or has taken out of it
create table saved_view_pin (
  view_id text not null references saved_view on delete cascade,
  agent_id text not null references agent on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  is_pinned boolean not null,
  primary key (view_id, agent_id)
);
create index saved_view_pin_agent on saved_view_pin (agent_id);
create index saved_view_pin_workspace on saved_view_pin (workspace_id);

create table bulk (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  agent_id text not null references agent on delete cascade,
  act jsonb not null,
  stage text not null check (stage in ('running', 'done', 'cancelled', 'undoing', 'undone')),
  total int not null,
  done int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  undone int not null default 0,
  created_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index bulk_agent on bulk (agent_id, created_at desc);
create index bulk_workspace on bulk (workspace_id, created_at);

create table bulk_item (
  bulk_id text not null references bulk on delete cascade,
  place int not null,
  workspace_id text not null references workspace on delete cascade,
  conversation_id text not null,
  outcome text not null default 'waiting' check (outcome in ('waiting', 'changed', 'same', 'skipped', 'undone', 'kept')),
  reason text,
  -- of what was changed: the head after it, and how things stood before
  seq int,
  before jsonb,
  primary key (bulk_id, place)
);
create index bulk_item_outcome on bulk_item (bulk_id, outcome, place);
create index bulk_item_workspace on bulk_item (workspace_id);

-- the newest of what can be searched, read in its order: how common words are found
create index entry_time on entry (workspace_id, at) where words is not null;
create index conversation_waiting on conversation (workspace_id, waiting_since) where waiting_since is not null;
create index conversation_tags on conversation using gin (tags) where tags <> '{}';

-- What is rare is found by its words; what is common has been found among the newest before this is asked.
drop function search_entries(tsquery, timestamptz, int);
create function search_entries(wanted tsquery, since timestamptz, before timestamptz, most int)
returns table (conversation_id text, seq int, at timestamptz)
language sql stable security definer set search_path from current set enable_seqscan = off set enable_indexscan = off
as $$
  select e.conversation_id, e.seq, e.at from entry e
  where e.words @@ wanted and e.words is not null and e.workspace_id = current_setting('parley.workspace', true)
    and e.at >= since and e.at < before
  order by e.at desc limit most
$$;
-- Conditions on arrays are not leak-proof either.
create function tagged_conversations(wanted text[], wants_all boolean)
returns setof text
language sql stable security definer set search_path from current set enable_seqscan = off
as $$
  select c.id from conversation c
  where c.tags <> '{}' and c.tags && wanted and c.workspace_id = current_setting('parley.workspace', true)
    and (not wants_all or c.tags @> wanted)
$$;

-- Every three letters in a row, and those that are left at the end: a part of a name or a number is found by its own.
create function letters_in_row(text) returns text[]
language sql immutable parallel safe
as $$
  select coalesce(array_agg(distinct substr(folded, place, 3)), '{}')
  from (select lower($1) as folded) f, generate_series(1, char_length(folded)) place
$$;
create function contact_letters(name text, email text, phone text) returns tsvector
language sql immutable parallel safe
as $$ select array_to_tsvector(array_remove(letters_in_row(coalesce(name, '')) || letters_in_row(coalesce(email, '')) || letters_in_row(coalesce(phone, '')), '')) $$;
alter table contact add column letters tsvector generated always as (contact_letters(name, email, phone)) stored;
create index contact_letters on contact using gin (letters) with (gin_pending_list_limit = 256);
create function search_contacts(wanted tsquery, pattern text, most int)
returns setof text
language sql stable security definer set search_path from current set enable_seqscan = off
as $$
  select c.id from contact c
  where c.letters @@ wanted and c.workspace_id = current_setting('parley.workspace', true)
    and (c.name ilike pattern or c.email ilike pattern or c.phone ilike pattern)
  order by c.seen_at desc, c.id limit most
$$;

alter table canned_reply
  add column folder text not null default '',
  add column team_id text references team on delete cascade,
  add column conversations int not null default 0,
  add column resolved int not null default 0,
  add column ratings int not null default 0,
  add column rating_sum int not null default 0;
create index canned_reply_team on canned_reply (team_id) where team_id is not null;

-- in which conversations a canned reply was used, and what came of them
create table canned_reply_use (
  conversation_id text not null,
  reply_id text not null references canned_reply on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  -- of the last message that was counted
  seq int not null,
  is_resolved boolean not null default false,
  rating smallint,
  at timestamptz(3) not null,
  primary key (conversation_id, reply_id)
);
create index canned_reply_use_reply on canned_reply_use (reply_id);
create index canned_reply_use_workspace on canned_reply_use (workspace_id);

create table message_template (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  channel_account_id text references channel_account on delete cascade,
  language text not null,
  text text not null,
  parameters jsonb not null,
  state text not null,
  note text not null default '',
  unique nulls not distinct (workspace_id, channel_account_id, name, language)
);
create index message_template_channel on message_template (channel_account_id) where channel_account_id is not null;

-- The wall of 0006, for what came after it.
select raise_walls('saved_view', 'saved_view_pin', 'bulk', 'bulk_item', 'canned_reply_use', 'message_template');

revoke all on function search_entries(tsquery, timestamptz, timestamptz, int), tagged_conversations, search_contacts from public;
grant execute on function search_entries(tsquery, timestamptz, timestamptz, int), tagged_conversations, search_contacts to parley_app;
do $$
begin
  execute format('grant create on schema %I to parley_system', current_schema());
  alter function search_entries(tsquery, timestamptz, timestamptz, int) owner to parley_system;
  alter function tagged_conversations owner to parley_system;
  alter function search_contacts owner to parley_system;
  execute format('revoke create on schema %I from parley_system', current_schema());
end $$;

-- Words used to be cut by a dictionary; what was said before is cut anew, a little at a time.
insert into job (id, kind, key, payload)
select gen_random_uuid()::text, 'cut-words-anew', 'cut-words-anew', '{}' where exists (select from entry where words is not null);
