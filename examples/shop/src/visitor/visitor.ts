import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Customer } from '../customers/customer.ts';
import { findCustomer } from '../customers/store.ts';
import { type Language, parseLanguage } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import { readSignedValue, signValue } from '../kernel/signed-value.ts';
import type { Shop } from '../shop.ts';
import { type Cart, parseCart } from './cart.ts';
import { parseCookies, writeCookie } from './cookies.ts';

const visitCookie = 'spruce_visit';
const languageCookie = 'spruce_language';
const keepS = 30 * 24 * 3600;

/** Who stands in the shop: language, cart, and the demo customer if one was chosen. */
export interface Visitor {
  readonly language: Language;
  readonly cart: Cart;
  readonly customer?: Customer;
}

/** Reads the visitor from the sealed cookie; a forged one is a stranger with an empty cart. */
export async function readVisitor(shop: Shop, request: FastifyRequest): Promise<Visitor> {
  const cookies = parseCookies(request.headers.cookie);
  const visit = readSignedValue(cookies.get(visitCookie), shop.cookieSecret) as VisitValue | undefined;
  const customer =
    typeof visit?.customer === 'string' ? await findCustomer(shop.pool, visit.customer) : undefined;
  const asked = (request.query as Record<string, unknown> | undefined)?.lang;
  const language = parseLanguage(asked) ?? parseLanguage(cookies.get(languageCookie)) ?? 'zh';
  return { language, cart: parseCart(visit?.cart), ...(customer && { customer }) };
}

/** Hands the visitor's cart and choice of customer back to the browser, sealed. */
export function keepVisitor(
  shop: Shop,
  reply: FastifyReply,
  { cart, customer }: Omit<Visitor, 'language'>,
): void {
  const visit: VisitValue = { cart, ...(customer && { customer: customer.id }) };
  reply.header('set-cookie', writeCookie(visitCookie, signValue(visit, shop.cookieSecret), keepS));
}

/** Remembers the language for the next page. */
export function keepLanguage(reply: FastifyReply, language: Language): void {
  reply.header('set-cookie', writeCookie(languageCookie, language, keepS));
}

/** The signed-in demo customer, or a refusal that leads to the sign-in. */
export function customerOf({ customer }: Visitor): Customer {
  if (!customer) throw new Refusal('sign-in-needed');
  return customer;
}

interface VisitValue {
  readonly cart: Cart;
  readonly customer?: string;
}
