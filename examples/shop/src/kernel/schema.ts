/** The shop's own tables, in its own schema, so that it can live in a database beside others. */
export const schemaSql = `
create schema if not exists shop;

create table if not exists shop.settings (
  name text primary key,
  value text not null
);

create table if not exists shop.customers (
  id text primary key,
  name text not null,
  phone text unique,
  email text unique,
  level text not null check (level in ('Silver', 'Gold', 'Platinum')),
  language text not null
);

create table if not exists shop.products (
  sku text primary key,
  position int not null,
  category text not null,
  name_zh text not null,
  name_en text not null,
  summary_zh text not null,
  summary_en text not null,
  price_cents int not null check (price_cents > 0),
  warranty_months int,
  no_return_kind text check (no_return_kind in ('food', 'cosmetics'))
);

-- Some variants share one shelf: the shop counts coats by size, not by colour.
create table if not exists shop.stock (
  sku text not null references shop.products,
  shelf text not null,
  quantity int not null check (quantity >= 0),
  back_on date,
  primary key (sku, shelf)
);

create table if not exists shop.variants (
  sku text not null references shop.products,
  code text not null,
  position int not null,
  colour text,
  size text,
  shelf text not null,
  primary key (sku, code),
  foreign key (sku, shelf) references shop.stock
);

create sequence if not exists shop.order_number start 20260011;

create table if not exists shop.orders (
  no text primary key,
  customer_id text not null references shop.customers,
  state text not null check (state in ('unpaid', 'paid', 'shipped', 'delivered', 'cancelled',
    'refunding', 'refunded', 'presale', 'closed')),
  placed_at timestamptz not null,
  paid_at timestamptz,
  shipped_at timestamptz,
  delivered_at timestamptz,
  ended_at timestamptz,
  carrier text,
  tracking_no text,
  region text not null default 'mainland',
  receiver jsonb,
  payment text,
  items_cents int not null,
  shipping_cents int not null default 0,
  discount_cents int not null default 0,
  total_cents int not null,
  paid_cents int not null default 0,
  presale jsonb,
  refund jsonb,
  notes_zh text,
  notes_en text
);
create index if not exists orders_by_customer on shop.orders (customer_id, placed_at desc);
create index if not exists orders_unpaid on shop.orders (placed_at) where state = 'unpaid';

create table if not exists shop.order_items (
  order_no text not null references shop.orders,
  line int not null,
  sku text not null references shop.products,
  variant text not null,
  quantity int not null check (quantity > 0),
  price_cents int not null,
  primary key (order_no, line),
  foreign key (sku, variant) references shop.variants
);

create table if not exists shop.order_trace (
  order_no text not null references shop.orders,
  at timestamptz not null,
  place_zh text,
  place_en text,
  text_zh text not null,
  text_en text not null
);
create index if not exists order_trace_by_order on shop.order_trace (order_no, at);

create table if not exists shop.returns (
  id text primary key,
  order_no text not null unique references shop.orders,
  reason text not null check (reason in ('no-reason', 'quality')),
  note text not null default '',
  requested_at timestamptz not null,
  goods_arrived_at timestamptz,
  carriage_paid_by text not null check (carriage_paid_by in ('customer', 'shop')),
  refund_cents int not null
);

create table if not exists shop.coupons (
  id text primary key,
  customer_id text not null references shop.customers,
  scope text not null check (scope in ('shop', 'baby')),
  amount_cents int not null check (amount_cents > 0),
  minimum_cents int not null check (minimum_cents >= amount_cents),
  valid_until timestamptz not null,
  reason text not null default '',
  order_no text references shop.orders
);
create index if not exists coupons_by_customer on shop.coupons (customer_id);

create table if not exists shop.answered_requests (
  scope text not null,
  key text not null,
  fingerprint text not null,
  answer jsonb,
  answered_at timestamptz not null default now(),
  primary key (scope, key)
);

alter table shop.customers add column if not exists store_spend_cents int not null default 0;
alter table shop.orders add column if not exists address_changed_at timestamptz;
alter table shop.orders add column if not exists merged_with text references shop.orders;

alter table shop.products add column if not exists name_ja text;
alter table shop.products add column if not exists summary_ja text;
alter table shop.order_trace add column if not exists text_ja text;
alter table shop.order_trace add column if not exists place_ja text;
alter table shop.returns add column if not exists line int;
alter table shop.returns add column if not exists pickup_asked_at timestamptz;

create table if not exists shop.exchanges (
  order_no text primary key references shop.orders,
  sku text not null,
  variant text not null,
  reason text not null check (reason in ('no-reason', 'quality')),
  requested_at timestamptz not null,
  foreign key (sku, variant) references shop.variants
);

create table if not exists shop.refund_requests (
  order_no text primary key references shop.orders,
  reason text not null check (reason in ('deposit', 'lost', 'not-received')),
  requested_at timestamptz not null
);

create table if not exists shop.inquiries (
  order_no text primary key references shop.orders,
  opened_at timestamptz not null
);

create table if not exists shop.price_protections (
  order_no text not null,
  line int not null,
  amount_cents int not null check (amount_cents > 0),
  granted_at timestamptz not null,
  primary key (order_no, line),
  foreign key (order_no, line) references shop.order_items
);

create table if not exists shop.stock_watches (
  customer_id text not null references shop.customers,
  sku text not null references shop.products,
  colour text not null,
  size text not null,
  asked_at timestamptz not null,
  primary key (customer_id, sku, colour, size)
);

create table if not exists shop.invoices (
  order_no text primary key references shop.orders,
  kind text not null check (kind in ('personal', 'company', 'special')),
  title text not null,
  tax_no text,
  issued_at timestamptz not null,
  reissued_at timestamptz
);

create table if not exists shop.messages (
  key text primary key,
  customer_id text not null references shop.customers,
  address text not null,
  text_zh text not null,
  text_en text not null,
  sent_at timestamptz not null
);
create index if not exists messages_by_customer on shop.messages (customer_id, sent_at desc);
`;
