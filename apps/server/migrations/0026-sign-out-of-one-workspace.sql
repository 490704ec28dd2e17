-- the agents that a session may no longer act as, since a supervisor ended it there; elsewhere it goes on
alter table session add column ended_for text[] not null default '{}';
