-- since when people have a conversation this time, when they first answered, and when the most pressing thing in it is due
alter table conversation
  add column served_since timestamptz(3),
  add column answered_at timestamptz(3),
  add column due_at timestamptz(3) not null default 'infinity';
create index conversation_by_due on conversation (workspace_id, due_at, id) where status <> 'closed';

update conversation c set served_since = coalesce(t.began_at, c.queued_since, c.created_at), answered_at = t.answered_at
from conversation o left join lateral (
  select began_at, answered_at from service_turn where conversation_id = o.id and abandoned_at is null and ended_at is null order by seq desc limit 1
) t on true
where o.id = c.id and c.status <> 'closed' and c.owner_kind <> 'bot';

insert into job (id, workspace_id, kind, key, payload)
select gen_random_uuid()::text, id, 'due-anew', 'due-anew:' || id, jsonb_build_object('workspaceId', id) from workspace;
