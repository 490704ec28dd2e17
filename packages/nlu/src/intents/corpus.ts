import { MAX_TEXT_LENGTH, normalise } from '../normalise.ts';
import { looksMisread } from './looks-misread.ts';

/** A text that stands for an intent; weight 1 unless told, 0 or less leaves it out. */
export interface Example {
  text: string;
  intent: string;
  weight?: number;
}

/** What a model is trained from; names and answers, by intent, are further evidence of what an intent is about. */
export interface IntentCorpus {
  examples: readonly Example[];
  names?: Readonly<Record<string, string>>;
  answers?: Readonly<Record<string, string>>;
}

/** What is wrong with a corpus; rows count from 0. */
export type CorpusProblem =
  | { kind: 'no-examples' }
  | { kind: 'one-intent'; intent: string }
  | { kind: 'one-example'; row: number; intent: string }
  | { kind: 'nothing-to-read'; row: number }
  | { kind: 'no-intent'; row: number }
  | { kind: 'intent-too-long'; row: number }
  | { kind: 'no-weight'; row: number }
  | { kind: 'misread'; row: number }
  | { kind: 'duplicate'; row: number; of: number }
  | { kind: 'contradiction'; row: number; with: number };

export interface CheckedCorpus {
  intents: string[];
  /** Rows to learn from; duplicates are one row with the sum of their weights. */
  rows: { text: string; intent: number; weight: number; row: number }[];
  problems: CorpusProblem[];
}

/** Reads a corpus and tells by row what is wrong with it; whatever can be learnt from stays. Contradicting rows stay too, as people do ask for two things in the same words, and so do rows in the wrong encoding, of which some words may be whole. */
export function checkCorpus(corpus: IntentCorpus): CheckedCorpus {
  const problems: CorpusProblem[] = [];
  const intents = new Map<string, number>();
  const rows: CheckedCorpus['rows'] = [];
  const byText = new Map<string, Map<number, CheckedCorpus['rows'][number]>>();
  corpus.examples.forEach(({ text: written, intent, weight = 1 }, row) => {
    // Rows come from files and forms: what is no text there is as good as none.
    const text = isText(written) ? written.slice(0, MAX_TEXT_LENGTH) : '';
    const folded = normalise(text);
    const problem = problemOf(folded, intent, weight, row);
    if (problem) {
      problems.push(problem);
      return;
    }
    if (looksMisread(text)) problems.push({ kind: 'misread', row });
    const number = intents.get(intent) ?? intents.size;
    intents.set(intent, number);
    const alike = byText.get(folded) ?? new Map<number, CheckedCorpus['rows'][number]>();
    byText.set(folded, alike);
    const same = alike.get(number);
    if (same) {
      problems.push({ kind: 'duplicate', row, of: same.row });
      same.weight += weight;
      return;
    }
    const [other] = alike.values();
    if (other) problems.push({ kind: 'contradiction', row, with: other.row });
    const kept = { text, intent: number, weight, row };
    alike.set(number, kept);
    rows.push(kept);
  });
  return {
    intents: [...intents.keys()],
    rows,
    problems: [...problems, ...problemsOfAll([...intents.keys()], rows)],
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function problemOf(folded: string, intent: string, weight: number, row: number): CorpusProblem | undefined {
  if (!/[\p{L}\p{N}]|(?!\ufffd)\p{S}/u.test(folded)) return { kind: 'nothing-to-read', row };
  if (!isText(intent) || !intent) return { kind: 'no-intent', row };
  if (intent.length > MAX_TEXT_LENGTH) return { kind: 'intent-too-long', row };
  return weight > 0 && Number.isFinite(weight) ? undefined : { kind: 'no-weight', row };
}

function problemsOfAll(intents: readonly string[], rows: CheckedCorpus['rows']): CorpusProblem[] {
  const [only] = intents;
  if (only === undefined) return [{ kind: 'no-examples' }];
  const counts = new Int32Array(intents.length);
  for (const { intent } of rows) counts[intent] = (counts[intent] ?? 0) + 1;
  const lone = rows
    .filter(({ intent }) => counts[intent] === 1)
    .map(({ row, intent }) => ({ kind: 'one-example' as const, row, intent: intents[intent] ?? '' }));
  return intents.length === 1 ? [{ kind: 'one-intent', intent: only }, ...lone] : lone;
}

/** Writes an intent's identifier as words: "lostOrStolen_card" says "lost or stolen card". */
export function nameOf(intent: string): string {
  return intent
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-./:]+/gu, ' ')
    .toLowerCase();
}
