create table question (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  -- set by an import, so that importing again changes instead of doubling
  import_key text,
  category text not null,
  wordings jsonb not null,
  related text[] not null default '{}',
  version int not null,
  published jsonb,
  published_version int,
  updated_at timestamptz(3) not null default now(),
  updated_by text not null,
  times_answered int not null default 0,
  unique (workspace_id, import_key)
);
create index question_recent on question (workspace_id, updated_at desc, id);

create table question_version (
  question_id text not null references question on delete cascade,
  version int not null,
  workspace_id text not null references workspace on delete cascade,
  wordings jsonb not null,
  saved_at timestamptz(3) not null default now(),
  saved_by text not null,
  primary key (question_id, version)
);
create index question_version_workspace on question_version (workspace_id);

create table canned_reply (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  code text not null,
  text text not null,
  -- null: shared by everybody
  agent_id text references agent on delete cascade,
  times_used int not null default 0
);
create index canned_reply_workspace on canned_reply (workspace_id, code);
