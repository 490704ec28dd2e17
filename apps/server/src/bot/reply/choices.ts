import type { Choice } from '@parley/contract';
import type { Offer } from '../../knowledge/index.ts';

const labelChars = 80;
const sayChars = 200;

/** A choice that asks a question by its own words. */
export function askChoice(title: string, label = title): Choice {
  return { label: cut(label, labelChars), say: cut(title, sayChars), action: 'say' };
}

/** A choice that leads to a person. */
export const personChoice = (label: string): Choice => ({ label, action: 'person' });

export const askChoices = (offers: readonly Offer[]): Choice[] => offers.map(({ text }) => askChoice(text));

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // The cut may fall into the middle of a character.
  return most === sayChars
    ? text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
    : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
