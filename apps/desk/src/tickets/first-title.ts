import type { Entry } from '@parley/contract';
import { cutText, ticketLimits } from '@parley/contract';

const usualChars = 80;

/** What a ticket is probably about: what the hand-over says that was asked last, or else the first words of the customer. */
export function firstTitle(entries: readonly Entry[]): string {
  const brief = entries.findLast(({ body }) => body.kind === 'brief')?.body;
  const asked = brief?.kind === 'brief' ? brief.questions.at(-1) : undefined;
  const [line = ''] = (asked ?? firstSaid(entries)).trim().split(/\s*\n\s*/);
  const shown = line.replaceAll(/\s+/g, ' ');
  return shown.length > usualChars
    ? `${cutText(shown, usualChars)}…`
    : shown.slice(0, ticketLimits.titleChars);
}

function firstSaid(entries: readonly Entry[]): string {
  for (const { author, body } of entries)
    if (author.kind === 'contact' && body.kind === 'message' && body.text?.trim()) return body.text;
  return '';
}

/** The numbers of orders that the customer named, as the hand-over found them, newest last. */
export const namedOrders = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ body }) =>
    body.kind === 'brief'
      ? body.mentions.filter(({ kind }) => kind === 'order').map(({ value }) => value)
      : [],
  );
