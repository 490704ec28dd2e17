-- Since when customers met a version; what they never met need not be kept when its editor goes on.
alter table flow_version add column published_at timestamptz(3);
-- Which of the older ones were published is not known, so that all of them stay.
update flow_version set published_at = saved_at;

-- One row a case that a flow carried: which nodes it came to, and where it stands or stood.
create table flow_case (
  workspace_id text not null references workspace on delete cascade,
  flow_id text not null references flow on delete cascade,
  conversation_id text not null references conversation on delete cascade,
  -- the entry that began it
  begun_seq int not null,
  version int not null,
  nodes text[] not null,
  rests_at text not null,
  outcome text not null check (outcome in ('open', 'through', 'handed-over', 'stopped')),
  -- the entry that was counted last
  seq int not null,
  updated_at timestamptz(3) not null,
  primary key (conversation_id, flow_id, begun_seq)
);
create index flow_case_of_flow on flow_case (flow_id, updated_at);
create index flow_case_of_workspace on flow_case (workspace_id, updated_at) include (flow_id, outcome);
create index flow_case_old on flow_case (updated_at);

-- The wall of 0006, for what came after it.
do $$
begin
  alter table flow_case enable row level security;
  alter table flow_case force row level security;
  create policy workspace_wall on flow_case to parley_app using (workspace_id = current_setting('parley.workspace', true)) with check (workspace_id = current_setting('parley.workspace', true));
  create policy system_passage on flow_case to parley_system using (true) with check (true);
  grant select, insert, update, delete on flow_case to parley_app, parley_system;
end $$;
