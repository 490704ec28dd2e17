-- The owner of the tables changes rows of every workspace here, which the wall would hide from it on a server where it is no superuser.
alter table question no force row level security;
alter table question_version no force row level security;

-- What a version says is one document, so that every version keeps all of it.
alter table question add column content jsonb;
update question set
  content = jsonb_build_object('kind', 'qa', 'category', category, 'tags', '[]'::jsonb, 'wordings', wordings, 'related', to_jsonb(related), 'validFrom', null, 'validTo', null),
  published = case when published is not null then
    jsonb_build_object('kind', 'qa', 'category', category, 'tags', '[]'::jsonb, 'wordings', published, 'related', to_jsonb(related), 'validFrom', null, 'validTo', null) end;
alter table question
  alter column content set not null,
  drop column wordings,
  drop column related,
  add column stage text not null default 'draft' check (stage in ('draft', 'in-review', 'approved', 'scheduled', 'published')),
  -- what goes out at its time
  add column scheduled jsonb,
  add column scheduled_version int,
  add column publish_at timestamptz(3);
update question set stage = 'published' where published_version = version;

alter table question_version rename column wordings to content;
alter table question_version add column restored_from int;
update question_version v set content =
  jsonb_build_object('kind', 'qa', 'category', q.category, 'tags', '[]'::jsonb, 'wordings', v.content, 'related', q.content -> 'related', 'validFrom', null, 'validTo', null)
  from question q where q.id = v.question_id;

alter table question force row level security;
alter table question_version force row level security;

create table question_step (
  question_id text not null references question on delete cascade,
  number int not null,
  workspace_id text not null references workspace on delete cascade,
  version int not null,
  act text not null,
  at timestamptz(3) not null,
  by text not null,
  note text,
  primary key (question_id, number)
);
create index question_step_workspace on question_step (workspace_id);

create table vocabulary (
  workspace_id text primary key references workspace on delete cascade,
  synonyms jsonb not null,
  words jsonb not null,
  version int not null,
  updated_at timestamptz(3) not null default clock_timestamp()
);

create table knowledge_setting (
  workspace_id text primary key references workspace on delete cascade,
  review_required boolean not null
);

-- A file on its way in: its bytes until it is read, then what was read of it until that is brought in.
create table knowledge_import (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  state text not null check (state in ('reading', 'ready', 'refused', 'bringing', 'done')),
  bytes bytea,
  topics jsonb,
  topic_count int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  errors jsonb not null default '[]',
  problem text,
  created_at timestamptz(3) not null,
  created_by text not null
);
create index knowledge_import_workspace on knowledge_import (workspace_id, created_at);

do $$
declare name text;
begin
  foreach name in array array['question_step', 'vocabulary', 'knowledge_setting', 'knowledge_import'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
