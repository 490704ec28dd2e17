-- Sent, but held for some seconds so that its writer can take it back.
alter table scheduled_message add column held boolean not null default false;
-- The template whose words a part is, with what its parameters are filled with.
alter table delivery add column template jsonb;
-- How many seconds each of one's own messages is held before it goes out; 0: none.
alter table person add column undo_seconds smallint not null default 0 check (undo_seconds between 0 and 30);
-- who was ever called where
create index mention_conversation on mention (conversation_id, agent_id);
