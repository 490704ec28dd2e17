import { Refusal } from '../kernel/refusal.ts';

/** The base address as it is kept: no credentials, query or fragment, no slash at the end. Where it leads is judged at each request. */
export function settleBaseUrl(text: string): string {
  const url = new URL(text);
  if (url.username || url.password) throw wrong('set user and password as the credential');
  if (url.search || url.hash) throw wrong('leave out what follows ? or #');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

const wrong = (why: string) =>
  new Refusal('request.invalid', { detail: `The address: ${why}.`, errors: { baseUrl: why } });
