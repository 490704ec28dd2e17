-- The contact that stands for the whole person; null: itself. Conversations keep the contact they began with.
alter table contact add column merged_into text references contact on delete set null;
create index contact_merged on contact (merged_into) where merged_into is not null;

-- A one-time code that was told back: it proves the address once, and signs nobody in.
alter table identity add column code_proven_at timestamptz(3);
create index identity_code on identity (workspace_id, kind, value) where code_proven_at is not null;

-- Every joining of two contacts, kept when it is taken back.
create table contact_merge (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  -- the two contacts that the evidence is about
  survivor_id text not null references contact on delete cascade,
  merged_id text not null references contact on delete cascade,
  -- who stood for the person on either side until then
  survivor_main text not null,
  merged_main text not null,
  evidence jsonb not null,
  merged_by text,
  reason text not null,
  at timestamptz(3) not null,
  undone_at timestamptz(3),
  undone_by text,
  undone_reason text
);
create index contact_merge_survivor on contact_merge (survivor_id);
create index contact_merge_merged on contact_merge (merged_id);

-- What may tell that two contacts are one person: addresses and numbers somebody named, browsers they used.
create table contact_sign (
  workspace_id text not null references workspace on delete cascade,
  kind text not null,
  value text not null,
  contact_id text not null references contact on delete cascade,
  at timestamptz(3) not null,
  primary key (workspace_id, kind, value, contact_id)
);
create index contact_sign_contact on contact_sign (contact_id);

insert into contact_sign (workspace_id, kind, value, contact_id, at)
select distinct on (workspace_id, kind, known, contact_id) workspace_id, kind, known, contact_id, created_at from (
  select workspace_id, kind, case kind when 'email' then lower(value) else regexp_replace(value, '^(00)?86(?=1\d{10}$)|[\s()+-]', '', 'g') end as known, id, contact_id, created_at
  from identity where kind in ('email', 'phone')) known
order by workspace_id, kind, known, contact_id, created_at;

-- Two contacts that have a sign in common: open, or judged to be apart. The smaller id comes first.
create table contact_likeness (
  one_id text not null references contact on delete cascade,
  other_id text not null references contact on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  evidence jsonb not null,
  state text not null check (state in ('open', 'apart')),
  at timestamptz(3) not null,
  judged_by text,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index contact_likeness_other on contact_likeness (other_id);

create table contact_tag (
  contact_id text not null references contact on delete cascade,
  tag text not null,
  workspace_id text not null references workspace on delete cascade,
  origin text not null check (origin in ('rule', 'hand')),
  -- off: somebody took it away, and no rule brings it back
  state text not null check (state in ('on', 'off')),
  evidence jsonb not null,
  since timestamptz(3) not null,
  set_by text,
  primary key (contact_id, tag)
);

create table profile_settings (
  workspace_id text primary key references workspace on delete cascade,
  settings jsonb not null,
  version int not null,
  updated_at timestamptz(3) not null default now()
);

create table visit (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  contact_id text not null references contact on delete cascade,
  channel_account_id text not null references channel_account on delete cascade,
  began_at timestamptz(3) not null,
  last_at timestamptz(3) not null,
  source text,
  pages jsonb not null
);
create index visit_contact on visit (contact_id, last_at desc);

create table panel (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  url_template text not null,
  origin text not null,
  place text not null check (place in ('conversation', 'customer', 'both')),
  is_on boolean not null,
  created_at timestamptz(3) not null
);
create index panel_workspace on panel (workspace_id, created_at);

create table panel_key (
  workspace_id text primary key references workspace on delete cascade,
  kid text not null,
  public_jwk jsonb not null,
  -- sealed with the installation's key
  private_key text not null,
  created_at timestamptz(3) not null
);

-- The wall of 0006, for what came after it.
select raise_walls('contact_merge', 'contact_sign', 'contact_likeness', 'contact_tag', 'profile_settings', 'visit', 'panel', 'panel_key');
