create table connector (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  base_url text not null,
  -- how the credential is sent; the credential itself is sealed beside it
  auth jsonb not null,
  sealed_secret text,
  timeout_ms int not null,
  -- json, not jsonb: what was declared comes back in the order in which it was declared
  actions json not null,
  version int not null,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  unique (workspace_id, name)
);

-- what was asked of vendors lately; forgotten after two weeks
create table connector_call (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  connector_id text not null references connector on delete cascade,
  at timestamptz(3) not null,
  action text not null,
  call jsonb not null
);
create index connector_call_recent on connector_call (workspace_id, connector_id, id desc);
create index connector_call_old on connector_call (at);

-- The wall of 0006, for what came after it.
do $$
declare name text;
begin
  foreach name in array array['connector', 'connector_call'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;

-- a shop that was connected before connectors were
delete from install where key like 'shop:%';
