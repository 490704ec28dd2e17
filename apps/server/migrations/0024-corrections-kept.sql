-- What a colleague said was meant by words that the bot got wrong, so that saying it again counts nothing twice and changing one's mind takes the first back.
create table correction (
  conversation_id text not null references conversation on delete cascade,
  -- of what the customer said
  seq int not null,
  workspace_id text not null references workspace on delete cascade,
  -- neither: nothing answers it
  question_id text references question on delete cascade,
  flow_id text references flow on delete cascade,
  at timestamptz(3) not null,
  by text not null,
  primary key (conversation_id, seq)
);
create index correction_workspace on correction (workspace_id);
create index correction_question on correction (question_id) where question_id is not null;
create index correction_flow on correction (flow_id) where flow_id is not null;
select raise_walls('correction');

-- That nothing answers a question is what a colleague says, not what its customer voted.
alter table missed_question drop constraint missed_question_reason_check;
alter table missed_question add constraint missed_question_reason_check check (reason in ('lost', 'torn', 'voted-down', 'handed-over', 'corrected'));
