import type { FastifyInstance } from 'fastify';
import { getCustomer } from '../customers/store.ts';
import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Receiver } from '../orders/order.ts';
import { readKey } from '../orders/parse-checkout.ts';
import { describeAfterSale } from '../service/after-sale.ts';
import { bookPickup } from '../service/book-pickup.ts';
import { changeAddress } from '../service/change-address.ts';
import { getInvoice, type InvoiceRequest, issueInvoice, reissueInvoice } from '../service/invoice.ts';
import { describeLogistics, openInquiry } from '../service/logistics.ts';
import { mergeOrders } from '../service/merge-orders.ts';
import { sendCode } from '../service/messages.ts';
import { protectedCents, protectPrice } from '../service/protect-price.ts';
import { describeRefund, type RefundReason, requestRefund } from '../service/refunds.ts';
import { type ExchangeRequest, requestExchange } from '../service/request-exchange.ts';
import type { Shop } from '../shop.ts';
import { readOrder } from './on-behalf.ts';

type One = { Params: { no: string } };
type InvoiceAsked = Omit<InvoiceRequest, 'kind'> & Partial<InvoiceRequest>;

const object = (properties: object, required: readonly string[]) =>
  ({ type: 'object', additionalProperties: false, required, properties }) as const;
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength }) as const;

const line = { type: 'integer', minimum: 1, maximum: 1000 } as const;
const exchangeSchema = object({ variant: text(60), reason: { enum: ['no-reason', 'quality'] }, item: line }, [
  'variant',
]);
const afterSaleSchema = {
  type: 'object',
  properties: { item: { type: 'string', pattern: '^[1-9]\\d{0,2}$' }, variant: text(60) },
} as const;
const addressSchema = {
  ...object({ name: text(60), phone: text(30), address: text(200) }, []),
  minProperties: 1,
};
const invoiceSchema = object(
  { kind: { enum: ['personal', 'company', 'special'] }, title: text(100), taxNo: text(30) },
  ['title'],
);
const refundSchema = object({ reason: { enum: ['deposit', 'lost', 'not-received'] } }, ['reason']);
const codeSchema = object({ address: text(200), code: { type: 'string', pattern: '^[0-9]{6}$' } }, [
  'address',
  'code',
]);
const mergeSchema = object({ with: text(30) }, ['with']);

/** What becomes of an order after it was bought: where it is, and what can be asked of the shop. */
export function serviceApi(app: FastifyInstance, shop: Shop): void {
  tell(app, shop);
  change(app, shop);
  invoices(app, shop);
}

function tell(app: FastifyInstance, { pool }: Shop): void {
  app.get<One>('/orders/:no/logistics', async (request) =>
    describeLogistics(pool, await readOrder(pool, request)),
  );
  app.get<One>('/orders/:no/refund', async (request) => describeRefund(await readOrder(pool, request)));
  app.get<One & { Querystring: { item?: string; variant?: string } }>(
    '/orders/:no/after-sale',
    { schema: { querystring: afterSaleSchema } },
    async (request) => {
      const { item, variant } = request.query;
      return describeAfterSale(pool, await readOrder(pool, request), {
        ...(item && { item: Number(item) }),
        ...(variant && { variant }),
      });
    },
  );
  app.get<One>('/orders/:no/owner', async (request) => {
    const { name, phone, email } = await getCustomer(pool, (await readOrder(pool, request)).customerId);
    return { name, ...(phone && { phone }), ...(email && { email }) };
  });
}

function change(app: FastifyInstance, { pool }: Shop): void {
  app.post<One & { Body: ExchangeRequest }>(
    '/orders/:no/exchanges',
    { schema: { body: exchangeSchema } },
    ({ params, headers, body }) => requestExchange(pool, params.no, keyOf(headers), body),
  );
  app.post<One & { Body: Partial<Receiver> }>(
    '/orders/:no/address',
    { schema: { body: addressSchema } },
    ({ params, headers, body }) => changeAddress(pool, params.no, keyOf(headers), trimmed(body)),
  );
  app.post<One & { Body: { reason: RefundReason } }>(
    '/orders/:no/refunds',
    { schema: { body: refundSchema } },
    ({ params, headers, body }) => requestRefund(pool, params.no, keyOf(headers), body.reason),
  );
  app.post<One & { Body: { with: string } }>(
    '/orders/:no/merge',
    { schema: { body: mergeSchema } },
    ({ params, headers, body }) => mergeOrders(pool, params.no, keyOf(headers), body.with),
  );
  app.post<One>('/orders/:no/pickup', ({ params, headers }) => bookPickup(pool, params.no, keyOf(headers)));
  // Whoever asks learns nothing of whether the order is there and whose it is.
  app.post<One & { Body: { address: string; code: string } }>(
    '/orders/:no/codes',
    { schema: { body: codeSchema } },
    async ({ params, headers, body }, reply) => {
      await sendCode(pool, params.no, keyOf(headers), body);
      return reply.status(202).send({ isAccepted: true });
    },
  );
  app.post<One>('/orders/:no/inquiries', ({ params, headers }) =>
    openInquiry(pool, params.no, keyOf(headers)),
  );
  app.post<One>('/orders/:no/price-protection', async ({ params, headers }) => {
    const order = await protectPrice(pool, params.no, keyOf(headers));
    return { ...order, protectedCents: await protectedCents(pool, params.no) };
  });
}

function invoices(app: FastifyInstance, { pool }: Shop): void {
  app.get<One>('/orders/:no/invoice', ({ params }) => getInvoice(pool, params.no));
  app.post<One & { Body: InvoiceAsked }>(
    '/orders/:no/invoice',
    { schema: { body: invoiceSchema } },
    ({ params, headers, body }) => issueInvoice(pool, params.no, keyOf(headers), withKind(body)),
  );
  app.post<One & { Body: InvoiceAsked }>(
    '/orders/:no/invoice/reissue',
    { schema: { body: invoiceSchema } },
    ({ params, headers, body }) => reissueInvoice(pool, params.no, keyOf(headers), withKind(body)),
  );
}

/** Whoever gives a tax number and no kind wants a company's invoice. */
const withKind = (asked: InvoiceAsked): InvoiceRequest => ({
  kind: asked.taxNo ? 'company' : 'personal',
  ...asked,
});

const keyOf = (headers: Record<string, unknown>) => readKey(headers['idempotency-key']);

/** What is only blanks is not a receiver. */
function trimmed(given: Partial<Receiver>): Partial<Receiver> {
  const entries = Object.entries(given).map(([name, value]) => [name, readText(value, 200)] as const);
  if (entries.some(([, value]) => !value)) throw new Refusal('receiver-needed');
  return Object.fromEntries(entries);
}
