-- Questions that say the same and were not helped with.
create table gap (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  label text not null,
  -- wordings that later ones are compared with
  samples jsonb not null,
  state text not null check (state in ('open', 'written', 'dismissed')),
  -- what was written for it, when, and how often that had been answered before
  question_id text references question on delete set null,
  written_at timestamptz(3),
  answered_before int not null default 0,
  found_at timestamptz(3) not null,
  decided_by text
);
create index gap_workspace on gap (workspace_id, state);
create index gap_question on gap (question_id);

-- What a customer asked and the bot did not settle, personal data masked.
create table missed_question (
  conversation_id text not null references conversation on delete cascade,
  -- of the message that asked
  seq int not null,
  workspace_id text not null references workspace on delete cascade,
  at timestamptz(3) not null,
  text text not null,
  language text not null,
  reason text not null check (reason in ('lost', 'torn', 'voted-down', 'handed-over')),
  -- null until it is sorted
  gap_id text references gap on delete cascade,
  primary key (conversation_id, seq)
);
create index missed_question_unsorted on missed_question (workspace_id, at) where gap_id is null;
create index missed_question_period on missed_question (workspace_id, at);
create index missed_question_gap on missed_question (gap_id, at desc);

-- What people's work teaches, until somebody has looked at it.
create table lesson (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  -- answer: a question and what was answered; wording: another way to ask a known question
  kind text not null check (kind in ('answer', 'wording')),
  source text not null check (source in ('agent', 'log', 'choice', 'vote', 'correction')),
  -- the question as it is compared
  key text not null,
  asked text not null,
  similar_wordings jsonb not null default '[]',
  answer text,
  question_id text references question on delete cascade,
  language text not null,
  weight real not null,
  times int not null,
  conversation_id text references conversation on delete set null,
  seq int,
  log_id text,
  state text not null check (state in ('open', 'drafted', 'training', 'rejected')),
  found_at timestamptz(3) not null,
  decided_at timestamptz(3),
  decided_by text
);
create unique index lesson_once on lesson (workspace_id, kind, key, coalesce(question_id, ''));
create index lesson_open on lesson (workspace_id, state, times desc, id);
create index lesson_question on lesson (question_id);
create index lesson_conversation on lesson (conversation_id);

-- Talks of before, on their way to lessons.
create table chat_log (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  name text not null,
  state text not null check (state in ('reading', 'done', 'refused')),
  bytes bytea,
  talks int not null default 0,
  lines int not null default 0,
  found int not null default 0,
  progress real not null default 0,
  errors jsonb not null default '[]',
  problem text,
  created_at timestamptz(3) not null,
  created_by text not null
);
create index chat_log_workspace on chat_log (workspace_id, created_at desc);

-- What was learnt from all of it, and how it did beside what was live.
create table knowledge_model (
  id text primary key,
  workspace_id text not null references workspace on delete cascade,
  number int not null,
  state text not null check (state in ('training', 'ready', 'worse', 'failed', 'live', 'retired')),
  bytes bytea,
  report jsonb,
  problem text,
  -- the model it was compared with; null: none was live
  beside text,
  begun_at timestamptz(3) not null,
  begun_by text not null,
  live_at timestamptz(3),
  unique (workspace_id, number)
);
create unique index knowledge_model_live on knowledge_model (workspace_id) where state = 'live';

-- What happened to a question in a day.
create table question_day (
  question_id text not null references question on delete cascade,
  day date not null,
  -- the customer's, which the question need not have
  locale text not null,
  workspace_id text not null references workspace on delete cascade,
  answered int not null default 0,
  primary key (question_id, day, locale)
);
create index question_day_workspace on question_day (workspace_id, day);

-- What a customer thinks of one answer.
create table answer_vote (
  conversation_id text not null references conversation on delete cascade,
  -- of the answer
  seq int not null,
  workspace_id text not null references workspace on delete cascade,
  question_id text not null references question on delete cascade,
  is_helpful boolean not null,
  at timestamptz(3) not null,
  primary key (conversation_id, seq)
);
create index answer_vote_workspace on answer_vote (workspace_id, at);
create index answer_vote_question on answer_vote (question_id);

-- What was looked for in a day.
create table search_day (
  workspace_id text not null references workspace on delete cascade,
  day date not null,
  key text not null,
  text text not null,
  times int not null,
  empty int not null,
  primary key (workspace_id, day, key)
);

-- Two questions that ask the same.
create table question_pair (
  workspace_id text not null references workspace on delete cascade,
  a text not null references question on delete cascade,
  b text not null references question on delete cascade,
  asked_a text not null,
  asked_b text not null,
  likeness real not null,
  is_conflict boolean not null,
  primary key (a, b)
);
create index question_pair_workspace on question_pair (workspace_id, likeness desc);
create index question_pair_b on question_pair (b);

-- Which state of the knowledge the pairs are of.
create table question_pair_check (
  workspace_id text primary key references workspace on delete cascade,
  stamp text not null,
  checked_at timestamptz(3) not null
);

-- Somebody has read a question and said that it still holds.
create table question_confirmation (
  question_id text primary key references question on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  at timestamptz(3) not null,
  by text not null
);
create index question_confirmation_workspace on question_confirmation (workspace_id);

-- The wall of 0006, for what came after it.
do $$
declare name text;
begin
  foreach name in array array['gap', 'missed_question', 'lesson', 'chat_log', 'knowledge_model', 'question_day', 'answer_vote', 'search_day', 'question_pair', 'question_pair_check', 'question_confirmation'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy workspace_wall on %I to parley_app using (workspace_id = current_setting(''parley.workspace'', true)) with check (workspace_id = current_setting(''parley.workspace'', true))', name);
    execute format('create policy system_passage on %I to parley_system using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on %I to parley_app, parley_system', name);
  end loop;
end $$;
