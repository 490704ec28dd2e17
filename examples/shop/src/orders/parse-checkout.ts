import { readText } from '../kernel/read-text.ts';
import { Refusal } from '../kernel/refusal.ts';
import { type Payment, paymentTexts, type Receiver, type Region, regionTexts } from './order.ts';
import type { CartLine, Checkout } from './place-order.ts';

export interface KeyedCheckout {
  readonly key: string;
  readonly checkout: Checkout;
}

/** Reads the checkout page's form; the goods are those of the sealed cart. */
export function parseCheckoutForm(form: URLSearchParams, items: readonly CartLine[]): KeyedCheckout {
  const payment = form.get('payment');
  return {
    key: readKey(form.get('key')),
    checkout: {
      items,
      region: parseRegion(form.get('region')),
      receiver: parseReceiver({
        name: form.get('name'),
        phone: form.get('phone'),
        address: form.get('address'),
      }),
      couponIds: form.getAll('coupon'),
      ...(payment && { payment: parsePayment(payment) }),
    },
  };
}

/** Where the parcel goes, whole or not at all. */
export function parseReceiver(value: Record<keyof Receiver, unknown>): Receiver {
  const name = readText(value.name, 60);
  const phone = readText(value.phone, 30);
  const address = readText(value.address, 200);
  if (!name || !phone || !address) throw new Refusal('receiver-needed');
  return { name, phone, address };
}

export function parsePayment(value: unknown): Payment {
  if (typeof value === 'string' && Object.hasOwn(paymentTexts, value)) return value as Payment;
  throw new Refusal('payment-not-possible', { payment: value });
}

/** The client's key of a request that must happen once. */
export function readKey(value: unknown): string {
  const key = readText(value, 200);
  if (!key) throw new Refusal('key-needed');
  return key;
}

function parseRegion(value: unknown): Region {
  if (typeof value === 'string' && Object.hasOwn(regionTexts, value)) return value as Region;
  throw new Refusal('bad-request', { region: value });
}
