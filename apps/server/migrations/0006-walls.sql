-- The second wall: requests speak as parley_app, which sees the rows of one workspace (parley.workspace) and nothing when it is unset.
-- The log's writer, lanes, jobs and sign-in speak as parley_system. The roles are made before this chain runs.
do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where n.nspname = current_schema() and c.relkind = 'r'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;

-- what was done stays written
revoke update, delete on audit from parley_app;

alter table workspace enable row level security;
alter table workspace force row level security;
create policy workspace_wall on workspace to parley_app using (id = current_setting('parley.workspace', true)) with check (id = current_setting('parley.workspace', true));
create policy system_passage on workspace to parley_system using (true) with check (true);
grant select, update on workspace to parley_app;
grant select, insert, update, delete on workspace, person, session, sign_in_failure, install, process, lane to parley_system;

-- People are not a workspace's own; a request sees the names of those who work in its workspace.
alter table person enable row level security;
alter table person force row level security;
create policy colleagues on person for select to parley_app using (exists (select from agent where agent.person_id = person.id));
create policy system_passage on person to parley_system using (true) with check (true);
grant select (id, name, email, locale) on person to parley_app;

-- Full-text conditions are not leak-proof, so row-level security would keep them from their index: this door checks the workspace itself.
create function search_entries(wanted tsquery, before timestamptz, most int)
returns table (conversation_id text, seq int)
language sql stable security definer set search_path from current
as $$
  select e.conversation_id, e.seq from entry e
  where e.words @@ wanted and e.workspace_id = current_setting('parley.workspace', true) and e.at < before
  order by e.at desc limit most
$$;
revoke all on function search_entries from public;
grant execute on function search_entries to parley_app;
do $$
begin
  execute format('grant create on schema %I to parley_system', current_schema());
  alter function search_entries owner to parley_system;
  execute format('revoke create on schema %I from parley_system', current_schema());
end $$;
