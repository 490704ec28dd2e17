-- A gap that was given to a question which is asked in other ways too: only what was asked like the gap is its gain.
alter table gap add column is_given boolean not null default false;
alter table gap add column answered_alike int not null default 0;
update gap g set is_given = true where (select min(v.saved_at) from question_version v where v.question_id = g.question_id) < g.written_at - interval '1 minute';
