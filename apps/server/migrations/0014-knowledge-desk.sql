alter table knowledge_setting add column other_approves boolean not null default true;

-- What an agent is writing and has not saved; the question is empty where there is none yet.
create table question_working_copy (
  workspace_id text not null references workspace on delete cascade,
  question_id text not null,
  agent_id text not null references agent on delete cascade,
  base_version int,
  content text not null,
  saved_at timestamptz(3) not null,
  primary key (workspace_id, question_id, agent_id)
);
create index question_working_copy_agent on question_working_copy (agent_id);
create index question_working_copy_age on question_working_copy (saved_at);

-- How customers asked what was answered, masked.
create table question_asked (
  question_id text not null references question on delete cascade,
  text text not null,
  workspace_id text not null references workspace on delete cascade,
  times int not null,
  last_at timestamptz(3) not null,
  primary key (question_id, text)
);
create index question_asked_workspace on question_asked (workspace_id);
create index question_asked_age on question_asked (last_at);

alter table knowledge_import
  add column source text not null default 'file' check (source in ('file', 'page', 'sitemap')),
  -- of each topic, in their order: new, changed or the same
  add column effects jsonb;

-- The pages of a website on their way in, so that a stopped process goes on where it was.
create table knowledge_import_page (
  import_id text not null references knowledge_import on delete cascade,
  number int not null,
  workspace_id text not null references workspace on delete cascade,
  url text not null,
  is_done boolean not null default false,
  rows jsonb not null default '[]',
  problem text,
  primary key (import_id, number)
);
create index knowledge_import_page_workspace on knowledge_import_page (workspace_id);

do $$
declare name text;
begin
  foreach name in array array['question_working_copy', 'question_asked', 'knowledge_import_page'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
