-- when a conversation slept while people have had it: none of that time counts
alter table conversation add column sleeps jsonb not null default '[]';

with turns as (
  select e.conversation_id, e.seq, e.at, e.kind in ('snoozed', 'callback-asked') as sleeps
  from conversation c join entry e on e.conversation_id = c.id
  where c.status <> 'closed' and c.served_since is not null and e.at >= c.served_since
    and e.kind in ('snoozed', 'callback-asked', 'woken', 'reopened', 'handed-over', 'closed')
    and (e.kind <> 'callback-asked' or e.body ->> 'when' is not null)
), told as (
  select conversation_id, seq, at, sleeps, lag(sleeps) over inorder as slept from turns window inorder as (partition by conversation_id order by seq)
), edges as (
  select conversation_id, seq, at, sleeps, lead(at) over (partition by conversation_id order by seq) as until
  from told where sleeps is distinct from coalesce(slept, false)
), slept as (
  select conversation_id, jsonb_agg(jsonb_build_object('from', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'to', to_char(until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by seq) as sleeps
  from edges where sleeps group by conversation_id
)
update conversation c set sleeps = s.sleeps from slept s where c.id = s.conversation_id;

insert into job (id, workspace_id, kind, key, payload)
select gen_random_uuid()::text, id, 'due-anew', 'due-anew:' || id, jsonb_build_object('workspaceId', id) from workspace
on conflict do nothing;
