-- The index by time holds only those who did something: with everybody in it, a plan made while the table was small reads all users of an account to find one by their id.
drop index channel_user_recent;
create index channel_user_recent on channel_user (channel_account_id, last_at desc) where last_at is not null;
