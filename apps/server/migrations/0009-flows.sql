create table flow (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  definition jsonb not null,
  version int not null,
  -- the version that customers meet
  published_version int,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  unique (workspace_id, name)
);

create table flow_version (
  flow_id text not null references flow on delete cascade,
  version int not null,
  workspace_id text not null references workspace on delete cascade,
  definition jsonb not null,
  saved_at timestamptz(3) not null,
  saved_by text not null,
  primary key (flow_id, version)
);
create index flow_version_workspace on flow_version (workspace_id);

-- The wall of 0006, for what came after it.
do $$
declare name text;
begin
  foreach name in array array['flow', 'flow_version'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
