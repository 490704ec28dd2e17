import { Refusal } from './refusal.ts';

/** The base address as it is kept: no credentials, query or fragment, no slash at the end. Where it leads is judged at each request; a refusal names the field. */
export function settleBaseUrl(text: string, field = 'baseUrl'): string {
  const url = new URL(text);
  if (url.username || url.password) throw wrong(field, 'set user and password as the credential');
  if (url.search || url.hash) throw wrong(field, 'leave out what follows ? or #');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

const wrong = (field: string, why: string) =>
  new Refusal('request.invalid', { detail: `The address: ${why}.`, errors: { [field]: why } });
