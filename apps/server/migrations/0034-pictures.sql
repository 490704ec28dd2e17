-- where the stored picture of a customer is read, as their channel shows them
alter table contact add column picture text;

alter table channel_user
  -- when the vendor was last asked who they are
  add column profiled_at timestamptz(3),
  -- of which address or id of the vendor's the picture is, and of which bytes; both as digests
  add column picture_of text,
  add column picture_sha text;
