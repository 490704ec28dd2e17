create table regression_test (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  is_on boolean not null,
  script jsonb not null,
  version int not null,
  made_from text,
  updated_at timestamptz(3) not null,
  updated_by text not null,
  -- of the run of this version that was the last
  last_passed boolean,
  last_run_at timestamptz(3)
);
create index regression_test_workspace on regression_test (workspace_id, id);

create table regression_run (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  at timestamptz(3) not null,
  by text not null,
  cause text not null,
  about text not null,
  -- tells the change that was to be published from any other
  change text,
  total int not null,
  failed int not null,
  took_ms int not null,
  failures jsonb not null,
  allowed jsonb
);
create index regression_run_workspace on regression_run (workspace_id, id desc);
create index regression_run_change on regression_run (workspace_id, change) where allowed is not null;

-- What a pack brought, and as what: told from what people made of it since.
create table pack (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  title jsonb not null,
  version text not null,
  checksum text not null,
  installed_at timestamptz(3) not null,
  installed_by text not null,
  unique (workspace_id, name)
);

create table pack_item (
  pack_id text not null references pack on delete cascade,
  kind text not null,
  key text not null,
  workspace_id text not null references workspace on delete cascade,
  -- null: it was there before, or is a part of something that is one for the workspace
  object_id text,
  brought jsonb not null,
  primary key (pack_id, kind, key)
);
create index pack_item_workspace on pack_item (workspace_id);

do $$
declare name text;
begin
  foreach name in array array['regression_test', 'regression_run', 'pack', 'pack_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
