import { foldText } from '../automaton/index.ts';

/** What a text may name. */
export type EntityKind =
  | 'order'
  | 'tracking'
  | 'phone'
  | 'id-card'
  | 'bank-card'
  | 'email'
  | 'url'
  | 'plate'
  | 'date'
  | 'time'
  | 'money'
  | 'quantity'
  | 'product'
  | 'place'
  | 'custom';

/** Something that a text names: where it stands in the original text (UTF-16 units, end exclusive), as written, and what it means. */
export interface Entity {
  kind: EntityKind;
  start: number;
  end: number;
  raw: string;
  /** Numbers for money and quantities; `2026-11-24` or `2026-11-24T15:00` local to the given zone for dates, `15:00` for times; E.164 for phones where the country is known; otherwise the writing without spaces. */
  value: string | number;
  /** ISO 4217 for money; a unit's canonical name for quantities; the grain (`minute`, `part`, `day`, `week`, `month`, `year`) for dates. */
  unit?: string;
  /** The last day, minute or number of a range, included. */
  until?: string | number;
  /** The carrier of a tracking number, the name of a custom pattern, the canonical name of a product or place. */
  name?: string;
}

/** An entity before overlaps are resolved; of two that overlap the lower rank wins. */
export interface Candidate extends Omit<Entity, 'raw'> {
  rank: number;
}

/** What every rule reads: the original text and its folded form, unit for unit of the same length. */
export interface Scene {
  original: string;
  text: string;
  /** There are Japanese letters in it. */
  hasKana: boolean;
}

export const sceneOf = (original: string): Scene => {
  const text = foldText(original);
  return { original, text, hasKana: /[ぁ-ヿ]/.test(text) };
};

/** What a rule makes of one match, or nothing. */
export type Reading = Partial<Candidate> & { value: string | number };

export interface Rule {
  kind: EntityKind;
  rank: number;
  /** Global, over the folded text, every repeat bounded: the work per place is constant. */
  pattern: RegExp;
  read(match: RegExpExecArray, scene: Scene): Reading | undefined;
}

/** All matches of a global pattern, in order. Cheaper on short texts than `matchAll`, which copies the pattern. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** Runs one rule over the whole text. */
export function* applyRule(rule: Rule, scene: Scene): Generator<Candidate> {
  for (const match of matchesOf(rule.pattern, scene.text)) {
    const reading = rule.read(match, scene);
    if (!reading) continue;
    const start = match.index;
    yield { kind: rule.kind, rank: rule.rank, start, end: start + match[0].length, ...reading };
  }
}
