import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, parseLanguage } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { ParleyConfig } from '../read-config.ts';
import type { Shop } from '../shop.ts';
import { signIdentity } from '../visitor/sign-identity.ts';
import { keepLanguage, readVisitor, type Visitor } from '../visitor/visitor.ts';
import { type Say, sayIn } from './words.ts';

/** What every page knows about the visit it is drawn for. */
export interface PageFrame {
  readonly visitor: Visitor;
  readonly language: Language;
  readonly say: Say;
  /** Path and query of this page without the language, for the switch. */
  readonly here: string;
  readonly parley?: ParleyConfig;
  readonly identityToken?: string;
}

/** Reads the visit and, when the address asks for a language, remembers it. */
export async function framePage(
  shop: Shop,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<PageFrame> {
  const visitor = await readVisitor(shop, request);
  const asked = parseLanguage((request.query as Record<string, unknown>).lang);
  if (asked) keepLanguage(reply, asked);
  const identityToken = await signIdentity(shop.parley, visitor.customer);
  return {
    visitor,
    language: visitor.language,
    say: sayIn(visitor.language),
    here: withoutLanguage(request.url),
    ...(shop.parley && { parley: shop.parley }),
    ...(identityToken && { identityToken }),
  };
}

/** The same address in another language. */
export function inLanguage(here: string, language: Language): string {
  return `${here}${here.includes('?') ? '&' : '?'}lang=${language}`;
}

/** A path of this shop to go on to; anything that could lead elsewhere is refused. */
export function parseNext(value: string | null): string {
  if (!value) return '/';
  const base = 'http://shop.invalid';
  if (!value.startsWith('/') || !URL.canParse(value, base)) throw new Refusal('bad-request');
  const url = new URL(value, base);
  if (url.origin !== base) throw new Refusal('bad-request');
  return `${url.pathname}${url.search}`;
}

function withoutLanguage(address: string): string {
  const url = new URL(address.replace(/^\/+/, '/'), 'http://shop.invalid');
  url.searchParams.delete('lang');
  return `${url.pathname}${url.search}`;
}
