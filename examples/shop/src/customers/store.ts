import type { Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Customer, Level } from './customer.ts';

interface Row {
  id: string;
  name: string;
  level: Level;
  language: string;
  phone: string | null;
  email: string | null;
}

export interface CustomerQuery {
  readonly id?: string;
  readonly email?: string;
  readonly phone?: string;
}

const columns = 'id, name, level, language, phone, email';

const matching = {
  name: 'customers-matching',
  text: `select ${columns} from shop.customers
    where ($1::text is null or id = $1)
      and ($2::text is null or email = lower($2))
      and ($3::text is null or phone = $3)
    order by id`,
};

/** Customers who match everything asked; at least one thing must be asked. */
export async function listCustomers(db: Queryable, query: CustomerQuery): Promise<Customer[]> {
  const found = await db.query<Row>(matching, [
    query.id ?? null,
    query.email?.trim() ?? null,
    query.phone ? normalizePhone(query.phone) : null,
  ]);
  return found.rows.map(toCustomer);
}

/** Everybody who can be chosen at the demo's sign-in, in the order of the seed. */
export async function listDemoCustomers(db: Queryable): Promise<Customer[]> {
  const found = await db.query<Row>(
    `select ${columns} from shop.customers c
      order by (select min(no) from shop.orders o where o.customer_id = c.id)`,
  );
  return found.rows.map(toCustomer);
}

export async function findCustomer(db: Queryable, id: string): Promise<Customer | undefined> {
  const [customer] = await listCustomers(db, { id });
  return customer;
}

export async function getCustomer(db: Queryable, id: string): Promise<Customer> {
  const customer = await findCustomer(db, id);
  if (!customer) throw new Refusal('customer-not-found', { id });
  return customer;
}

function normalizePhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits;
}

function toCustomer(row: Row): Customer {
  const { id, name, level, language, phone, email } = row;
  return { id, name, level, language, ...(phone && { phone }), ...(email && { email }) };
}
