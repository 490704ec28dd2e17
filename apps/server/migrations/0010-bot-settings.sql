create table bot_settings (
  workspace_id text primary key references workspace on delete cascade,
  settings jsonb not null,
  version int not null,
  updated_at timestamptz(3) not null,
  updated_by text not null
);

-- One-time codes that were sent to an address; one that was told back proves the address for its contact.
create table proof_code (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  contact_id text not null references contact on delete cascade,
  kind text not null check (kind in ('email', 'phone')),
  value text not null,
  code_hash text not null,
  made_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  tries int not null default 0,
  proven_at timestamptz(3)
);
create index proof_code_contact on proof_code (contact_id, made_at desc);
create index proof_code_address on proof_code (workspace_id, kind, value, made_at desc);
create index proof_code_age on proof_code (made_at);

-- The wall of 0006, for what came after it.
do $$
declare name text;
begin
  foreach name in array array['bot_settings', 'proof_code'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
