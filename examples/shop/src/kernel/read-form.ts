import { Refusal } from './refusal.ts';

/** The fields of a sent form; a body of any other kind is refused. */
export function readForm(body: unknown): URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  throw new Refusal('bad-request', { needs: 'application/x-www-form-urlencoded' });
}
