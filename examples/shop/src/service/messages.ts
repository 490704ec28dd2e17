import { listCustomers } from '../customers/store.ts';
import type { Pool, Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';

/** What the shop sent to a customer's telephone or mailbox; the demo shows it on a page. */
export interface Message {
  readonly at: string;
  readonly address: string;
  readonly text: Text;
}

/** Sends a one-time code to the telephone or mailbox of an order, once per key. Where they do not belong together nothing is sent, and nobody is told. */
export async function sendCode(
  pool: Pool,
  no: string,
  key: string,
  { address, code }: { address: string; code: string },
): Promise<void> {
  const [customer] = await listCustomers(
    pool,
    address.includes('@') ? { email: address } : { phone: address },
  );
  const own = await pool.query('select 1 from shop.orders where no = upper($1) and customer_id = $2', [
    ...[no, customer?.id ?? ''],
  ]);
  if (!customer || own.rowCount === 0) return;
  await pool.query(
    `insert into shop.messages (key, customer_id, address, text_zh, text_en, sent_at) values ($1, $2, $3, $4, $5, now())
      on conflict (key) do nothing`,
    [
      ...[key, customer.id, address],
      `【云杉商城】验证码 ${code}，10 分钟内有效。请勿告诉他人。`,
      `Spruce Store: your code is ${code}, good for 10 minutes. Tell nobody.`,
    ],
  );
}

/** The newest first, at most fifty. */
export async function listMessages(db: Queryable, customerId: string): Promise<Message[]> {
  const found = await db.query<{ sent_at: Date; address: string; text_zh: string; text_en: string }>(
    'select sent_at, address, text_zh, text_en from shop.messages where customer_id = $1 order by sent_at desc limit 50',
    [customerId],
  );
  return found.rows.map((row) => ({
    at: row.sent_at.toISOString(),
    address: row.address,
    text: { zh: row.text_zh, en: row.text_en },
  }));
}
