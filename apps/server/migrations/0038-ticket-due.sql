-- when a ticket is to be settled, and whether somebody set that; infinity: at no time
alter table ticket add column due_at timestamptz(3) not null default 'infinity';
alter table ticket add column due_by_hand boolean not null default false;
create index ticket_due on ticket (workspace_id, due_at, id) where status not in ('solved', 'closed');

-- What was opened before has no such time; what rests has done so at least since it changed last.
update conversation c set tickets = (
  select jsonb_agg(t.value || jsonb_build_object('dueAt', null, 'isDueByHand', false, 'rests',
    case when t.value ->> 'status' in ('pending', 'solved', 'closed')
      then jsonb_build_array(jsonb_build_object('from', t.value ->> 'changedAt', 'to', null)) else '[]' end) order by t.ordinality)
  from jsonb_array_elements(c.tickets) with ordinality t
) where c.tickets <> '[]';
