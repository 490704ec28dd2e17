create table channel_account (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  kind text not null,
  name text not null,
  site_key text not null unique,
  settings jsonb not null,
  -- sealed with the installation's key
  identity_secret text,
  created_at timestamptz(3) not null default now()
);
create index channel_account_workspace on channel_account (workspace_id);

create table contact (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  email text,
  phone text,
  locale text,
  verified boolean not null default false,
  attributes jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now()
);
create index contact_recent on contact (workspace_id, seen_at desc, id);

create table identity (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  contact_id text not null references contact on delete cascade,
  channel_account_id text references channel_account on delete cascade,
  kind text not null check (kind in ('visitor', 'user', 'email', 'phone')),
  value text not null,
  verified boolean not null default false,
  created_at timestamptz(3) not null default now()
);
-- only a proven address names one person; claims may repeat
create unique index identity_proven on identity (workspace_id, kind, value) where verified;
create index identity_contact on identity (contact_id);

create table visitor_token (
  token_hash text primary key,
  workspace_id text not null references workspace on delete cascade,
  contact_id text not null references contact on delete cascade,
  channel_account_id text not null references channel_account on delete cascade,
  -- signed in by the site: the token dies with the proof
  verified_until timestamptz(3),
  created_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now()
);
create index visitor_token_contact on visitor_token (contact_id);

create table file (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  key_hash text not null,
  name text not null,
  type text not null,
  size_bytes bigint not null,
  width int,
  height int,
  sha256 text not null,
  owner_kind text not null,
  owner_id text not null,
  created_at timestamptz(3) not null default now()
);
create index file_workspace on file (workspace_id);
