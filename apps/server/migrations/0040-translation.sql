-- the translation service that a workspace has connected
create table translation_settings (
  workspace_id text primary key references workspace on delete cascade,
  -- null: none any more
  kind text check (kind in ('libretranslate', 'deepl')),
  base_url text,
  sealed_key text,
  version int not null,
  updated_at timestamptz(3) not null default now(),
  check ((kind is null) = (base_url is null))
);

-- what messages say in other languages, so that no service is asked twice
create table translation (
  conversation_id text not null references conversation on delete cascade,
  seq int not null,
  language text not null,
  workspace_id text not null references workspace on delete cascade,
  -- the entry whose words these are: the message, or what changed it last
  words_of int not null,
  -- null: it is in that language already
  text text,
  -- what the service took it to be in
  source text,
  primary key (conversation_id, seq, language)
);
create index translation_workspace on translation (workspace_id);
select raise_walls('translation_settings', 'translation');
