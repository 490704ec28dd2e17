-- colleagues beside the owner, what the queue is waited in for, and what the bot took it to be about
alter table conversation
  add column participants jsonb not null default '[]',
  add column queued_for text not null default 'chat',
  add column topics text[] not null default '{}';
create index conversation_participants on conversation using gin (participants jsonb_path_ops) where participants <> '[]';

-- null: those of the product
alter table workspace add column state_reasons jsonb;
-- null: what is said further up holds
alter table team add column accept_seconds int;
alter table agent
  add column accept_seconds int,
  add column state_reason text,
  -- a supervisor ended their sessions; null again when they sign in
  add column signed_out_at timestamptz(3);

-- how long an agent was in one state with a desk open
create table agent_spell (
  id uuid primary key default gen_random_uuid(),
  workspace_id text not null references workspace on delete cascade,
  agent_id text not null references agent on delete cascade,
  state text not null,
  reason text,
  since timestamptz(3) not null,
  until timestamptz(3)
);
create unique index agent_spell_open on agent_spell (agent_id) where until is null;
create index agent_spell_recent on agent_spell (workspace_id, until);

-- Whatever moves an agent, and in whichever process, ends one spell and begins the next in the same transaction: so none is lost when a process dies.
create function keep_agent_spell() returns trigger language plpgsql as $$
begin
  if old.active and old.connected_until is not null and old.state <> 'offline' then
    update agent_spell set until = greatest(since, least(now(), old.connected_until)) where agent_id = old.id and until is null;
  end if;
  if new.active and new.connected_until is not null and new.state <> 'offline' then
    insert into agent_spell (workspace_id, agent_id, state, reason, since) values (new.workspace_id, new.id, new.state, new.state_reason, now());
  end if;
  return null;
end $$;
create trigger agent_spell after update on agent for each row
  when (old.state is distinct from new.state or old.state_reason is distinct from new.state_reason or old.active is distinct from new.active
    or (old.connected_until is null) is distinct from (new.connected_until is null) or old.connected_until < now())
  execute function keep_agent_spell();

-- where customers can be sent outside of the workspace
create table outside_desk (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  written jsonb not null,
  -- signs what its address is told; sealed
  secret text,
  version int not null,
  created_at timestamptz(3) not null default now()
);
create index outside_desk_workspace on outside_desk (workspace_id);

-- what outside desks were told, and how it went
create table outside_telling (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  outside_desk_id text not null references outside_desk on delete cascade,
  conversation_id text not null references conversation on delete cascade,
  seq int not null,
  attempts int not null default 0,
  outcome text not null default 'waiting',
  problem text,
  at timestamptz(3) not null default now(),
  unique (conversation_id, seq)
);
create index outside_telling_recent on outside_telling (outside_desk_id, at desc);
create index outside_telling_workspace on outside_telling (workspace_id);

-- Raises the wall of 0006 around tables that came after it.
create function raise_walls(variadic tables text[]) returns void language plpgsql as $$
declare name text;
begin
  foreach name in array tables loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
revoke all on function raise_walls from public;
select raise_walls('agent_spell', 'outside_desk', 'outside_telling');
