alter table agent add column skills jsonb not null default '{}';

create table routing_rules (
  workspace_id text primary key references workspace on delete cascade,
  rules jsonb not null,
  version int not null,
  updated_at timestamptz(3) not null default now()
);

-- customers who got an agent, by minute and by what they asked for: what waits are estimated from
create table queue_served (
  team_id text not null references team on delete cascade,
  line text not null,
  minute timestamptz(3) not null,
  workspace_id text not null references workspace on delete cascade,
  count int not null,
  primary key (team_id, line, minute)
);
create index queue_served_recent on queue_served (workspace_id, minute);

-- The wall of 0006, for what came after it.
do $$
declare name text;
begin
  foreach name in array array['routing_rules', 'queue_served'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
