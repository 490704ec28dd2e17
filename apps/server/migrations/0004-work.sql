-- living processes; what a dead one held is taken over
create table process (
  id text primary key,
  started_at timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now(),
  visitors int not null default 0,
  agents int not null default 0
);

create table lane (
  lane smallint primary key,
  process_id text,
  epoch bigint not null default 0,
  expires_at timestamptz(3) not null default now()
);
insert into lane (lane) select generate_series(0, 63);

-- what changed that is not a conversation; announced in the transaction of the change
create table event (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  subject text not null,
  object_id text,
  at timestamptz(3) not null default now()
);
create index event_recent on event (at);

create table job (
  id text primary key,
  workspace_id text references workspace on delete cascade,
  kind text not null,
  -- at most one waiting job a key
  key text unique,
  payload jsonb not null,
  run_at timestamptz(3) not null default now(),
  attempts int not null default 0,
  locked_until timestamptz(3),
  error text,
  -- out of tries: shown on the health page
  failed boolean not null default false
);
create index job_due on job (run_at) where not failed;
create index job_workspace on job (workspace_id);
