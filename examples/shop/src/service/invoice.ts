import { addDays } from '../kernel/china-day.ts';
import type { Pool, Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order } from '../orders/order.ts';
import { changeOrder } from './change-order.ts';

export interface InvoiceRequest {
  /** `special`: a VAT invoice for companies, by mail in 5 working days */
  readonly kind: 'personal' | 'company' | 'special';
  readonly title: string;
  readonly taxNo?: string;
}
export interface Invoice extends InvoiceRequest {
  readonly no: string;
  readonly issuedAt: string;
  readonly reissuedAt?: string;
}

const askWithinDays = 180;

/** Makes the invoice of a delivered order. */
export async function issueInvoice(
  pool: Pool,
  no: string,
  key: string,
  asked: InvoiceRequest,
): Promise<Invoice> {
  await changeOrder(pool, { name: 'invoice', no, key, content: asked }, async (tx, order) => {
    refuseInvoice(order, asked);
    const made = await tx.query(
      'insert into shop.invoices (order_no, kind, title, tax_no, issued_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [order.no, asked.kind, asked.title, asked.taxNo ?? null, new Date()],
    );
    if (made.rowCount === 0) throw new Refusal('invoice-made', { no: order.no });
  });
  return getInvoice(pool, no);
}

/** Makes the invoice anew under the right title, once. */
export async function reissueInvoice(
  pool: Pool,
  no: string,
  key: string,
  asked: InvoiceRequest,
): Promise<Invoice> {
  await changeOrder(pool, { name: 'invoice-again', no, key, content: asked }, async (tx, order) => {
    refuseInvoice(order, asked);
    const before = await getInvoice(tx, order.no);
    if (before.reissuedAt) throw new Refusal('invoice-reissued', { no: order.no });
    await tx.query(
      'update shop.invoices set kind = $2, title = $3, tax_no = $4, reissued_at = $5 where order_no = $1',
      [...[order.no, asked.kind, asked.title, asked.taxNo ?? null, new Date()]],
    );
  });
  return getInvoice(pool, no);
}

export async function getInvoice(db: Queryable, no: string): Promise<Invoice> {
  const found = await db.query<{
    order_no: string;
    kind: Invoice['kind'];
    title: string;
    tax_no: string | null;
    issued_at: Date;
    reissued_at: Date | null;
  }>('select * from shop.invoices where order_no = upper($1)', [no]);
  const [row] = found.rows;
  if (!row) throw new Refusal('invoice-not-found', { no });
  return {
    ...{ no: row.order_no, kind: row.kind, title: row.title, issuedAt: row.issued_at.toISOString() },
    ...(row.tax_no && { taxNo: row.tax_no }),
    ...(row.reissued_at && { reissuedAt: row.reissued_at.toISOString() }),
  };
}

function refuseInvoice(order: Order, { kind, taxNo }: InvoiceRequest): void {
  if (order.state !== 'delivered' || !order.deliveredAt)
    throw new Refusal('invoice-not-yet', { state: order.state });
  if (addDays(new Date(order.deliveredAt), askWithinDays) < new Date()) throw new Refusal('invoice-too-late');
  if (kind !== 'personal' && !taxNo) throw new Refusal('tax-number-needed');
}
