import { type ConversationFilter, conversationFilter } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';

/** Reads a filter that stands as JSON in a query; anything else is refused. */
export function parseFilter(text: string): ConversationFilter {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Refusal('request.invalid', { errors: { filter: 'is not JSON' } });
  }
  const read = conversationFilter.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = ['filter', ...(issue?.path ?? [])].join('.');
  throw new Refusal('request.invalid', { errors: { [place]: issue?.message ?? 'is not right' } });
}
