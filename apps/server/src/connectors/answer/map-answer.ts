import { type ActionOutput, type ActionValue, cutText } from '@parley/contract';
import { readPointer } from './read-pointer.ts';

export type Mapped = { values: Record<string, ActionValue> } | { lie: string };

const longestText = 4_000;
const longestList = 200;

/** What an action's outputs say of an answer; where one is missing or of another kind, why the answer does not fit. Long texts and lists are cut. */
export function mapAnswer(outputs: readonly ActionOutput[], body: unknown): Mapped {
  const values: Record<string, ActionValue> = {};
  for (const output of outputs) {
    const value = shape(output, readPointer(body, output.pointer), starsIn(output.pointer));
    if (value === undefined)
      return { lie: `${output.name}: at ${output.pointer || 'the top'} stands no ${output.kind}` };
    values[output.name] = value;
  }
  return { values };
}

const starsIn = (pointer: string) => pointer.split('/').filter((step) => step === '*').length;

function shape(output: ActionOutput, found: unknown, lists: number): ActionValue | undefined {
  if (found === undefined || found === null) return output.required ? undefined : null;
  if (lists === 0) return kinds[output.kind](found);
  if (!Array.isArray(found)) return undefined;
  const items = found.slice(0, longestList).map((each) => shape(output, each, lists - 1));
  return items.some((item) => item === undefined) ? undefined : (items as ActionValue[]);
}

const kinds: { readonly [K in ActionOutput['kind']]: (found: unknown) => ActionValue | undefined } = {
  text: (found) => {
    if (typeof found === 'string') return clean(found);
    return typeof found === 'number' || typeof found === 'boolean' ? String(found) : undefined;
  },
  number: (found) => {
    const number = typeof found === 'string' && /^-?\d+(\.\d+)?$/.test(found) ? Number(found) : found;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  },
  boolean: (found) => (typeof found === 'boolean' ? found : undefined),
  date: (found) => {
    const at = typeof found === 'string' && /^\d{4}-\d\d/.test(found) ? Date.parse(found) : Number.NaN;
    return Number.isNaN(at) ? undefined : new Date(at).toISOString();
  },
  wording: (found) => {
    if (typeof found === 'string') return { '': clean(found) };
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    const entries = Object.entries(found).slice(0, 20);
    if (!entries.every(([, text]) => typeof text === 'string')) return undefined;
    return Object.fromEntries(
      entries.map(([language, text]) => [cutText(language, 20), clean(text as string)]),
    );
  },
};

const clean = (text: string) => cutText(text.toWellFormed().replaceAll('\0', ''), longestText);
