-- A colleague says what the bot should have done: the question, or the case, that was meant.
alter table lesson add column flow_id text references flow on delete cascade;
create index lesson_flow on lesson (flow_id) where flow_id is not null;
drop index lesson_once;
create unique index lesson_once on lesson (workspace_id, kind, key, coalesce(question_id, flow_id, ''));
