import type { Entry } from '@parley/contract';
import { cutText, ticketLimits } from '@parley/contract';

const usualChars = 80;

/** What a ticket is probably about: of what the customer asked, as the hand-over has it, that which says most; or else their first words. */
export function firstTitle(entries: readonly Entry[]): string {
  const brief = entries.findLast(({ body }) => body.kind === 'brief')?.body;
  const asked = brief?.kind === 'brief' ? brief.questions : [];
  const [longest] = asked.toSorted((a, b) => b.length - a.length);
  const [line = ''] = (longest ?? firstSaid(entries)).trim().split(/\s*\n\s*/);
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

/** The numbers of orders that the conversation is about, the likeliest first: those that the hand-over found, newest first, and then those of the customer's own that they named. */
export function namedOrders(entries: readonly Entry[], own: readonly string[]): string[] {
  const found = entries.flatMap(({ body }) =>
    body.kind === 'brief'
      ? body.mentions.filter(({ kind }) => kind === 'order').map(({ value }) => value)
      : [],
  );
  const said = entries.flatMap(({ author, body }) =>
    author.kind === 'contact' && body.kind === 'message' && body.text ? [body.text] : [],
  );
  const named = own.filter((no) => said.some((text) => text.includes(no)));
  return [...new Set([...found.toReversed(), ...named])];
}
