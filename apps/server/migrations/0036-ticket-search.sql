-- Words of a title and the beginning of a number, found by every three letters in a row, as contacts are.
create function ticket_letters(title text, number int) returns tsvector
language sql immutable parallel safe
as $$ select array_to_tsvector(letters_in_row(title) || letters_in_row('#' || number)) $$;
alter table ticket add column letters tsvector generated always as (ticket_letters(title, number)) stored;
create index ticket_letters on ticket using gin (letters) with (gin_pending_list_limit = 256);
-- Comparing texts is not leak-proof, so behind the walls no index would be asked.
create function search_tickets(wanted tsquery, pattern text, numbered text, since timestamptz, most int)
returns setof text
language sql stable security definer set search_path from current set enable_seqscan = off
as $$
  select t.id from ticket t
  where t.letters @@ wanted and t.workspace_id = current_setting('parley.workspace', true)
    and (t.title ilike pattern or '#' || t.number like numbered) and t.changed_at <= since
  order by t.changed_at desc, t.id desc limit most
$$;
revoke all on function search_tickets from public;
grant execute on function search_tickets to parley_app;
do $$
begin
  execute format('grant create on schema %I to parley_system', current_schema());
  alter function search_tickets owner to parley_system;
  execute format('revoke create on schema %I from parley_system', current_schema());
end $$;
