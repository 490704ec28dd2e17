-- What keeps an account from working, from when it was seen until it was over, and whether its administrators were told of both.
create table channel_trouble (
  channel_account_id text not null references channel_account on delete cascade,
  what text not null check (what in ('failing', 'silent', 'unfetched', 'token-ends')),
  workspace_id text not null references workspace on delete cascade,
  detail text not null default '',
  began_at timestamptz(3) not null default now(),
  ended_at timestamptz(3),
  told_at timestamptz(3),
  end_told_at timestamptz(3),
  primary key (channel_account_id, what)
);
create index channel_trouble_of on channel_trouble (workspace_id) where ended_at is null;
create index channel_trouble_untold on channel_trouble (began_at) where told_at is null or (ended_at is not null and end_told_at is null);

-- when the vendor was last asked whether it still lets the account in
alter table channel_account add column checked_at timestamptz(3);

-- until when a line to its vendor stood last
alter table channel_account add column line_until timestamptz(3);

-- A time in which no line to the vendor stood, and how much was found of what came then; null where the vendor tells nothing again.
create table channel_break (
  channel_account_id text not null references channel_account on delete cascade,
  workspace_id text not null references workspace on delete cascade,
  from_at timestamptz(3) not null,
  to_at timestamptz(3) not null default now(),
  found int,
  primary key (channel_account_id, to_at)
);

-- The wall of 0006, for what came after it.
select raise_walls('channel_trouble', 'channel_break');
