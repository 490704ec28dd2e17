create table install (
  key text primary key,
  value text not null
);

create table workspace (
  id text primary key,
  name text not null,
  locale text not null,
  accept_seconds int not null default 45,
  default_team_id text,
  bot_enabled boolean not null default true,
  created_at timestamptz(3) not null default now()
);

create table person (
  id text primary key,
  name text not null,
  email text not null unique,
  password_hash text not null,
  locale text not null,
  created_at timestamptz(3) not null default now()
);

create table session (
  id text primary key,
  person_id text not null references person on delete cascade,
  token_hash text not null unique,
  device text not null,
  address text not null,
  created_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null
);
create index session_person on session (person_id);

create table sign_in_failure (
  email text not null,
  address text not null,
  at timestamptz(3) not null default now()
);
create index sign_in_failure_email on sign_in_failure (email, at);
create index sign_in_failure_address on sign_in_failure (address, at);

create table agent (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  person_id text not null references person,
  role text not null check (role in ('agent', 'supervisor', 'admin', 'owner')),
  active boolean not null default true,
  visibility text not null default 'all' check (visibility in ('all', 'teams', 'mine')),
  capacity int not null default 5,
  state text not null default 'offline' check (state in ('online', 'busy', 'break', 'offline')),
  state_since timestamptz(3) not null default now(),
  -- a desk is open until then; its process moves it on while it lives
  connected_until timestamptz(3),
  assigned_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  unique (workspace_id, person_id)
);
create index agent_person on agent (person_id);

create table team (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  unique (workspace_id, name)
);
create table team_member (
  team_id text not null references team on delete cascade,
  agent_id text not null references agent on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  primary key (team_id, agent_id)
);
create index team_member_agent on team_member (agent_id);
create index team_member_workspace on team_member (workspace_id);

create table invitation (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  email text not null,
  role text not null,
  team_ids text[] not null,
  token_hash text not null unique,
  invited_by text not null,
  expires_at timestamptz(3) not null,
  accepted_at timestamptz(3)
);
create index invitation_workspace on invitation (workspace_id);

create table audit (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  at timestamptz(3) not null default now(),
  actor text not null,
  action text not null,
  object text not null,
  detail jsonb not null default '{}'
);
create index audit_recent on audit (workspace_id, id desc);
