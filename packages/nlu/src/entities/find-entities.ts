import { addressRules } from './address-rules.ts';
import { findDates, localTime } from './dates/index.ts';
import { applyRule, type Candidate, type Entity, type Rule, sceneOf } from './entity.ts';
import type { Gazetteer } from './gazetteer.ts';
import { moneyRules } from './money-rules.ts';
import { numberRules } from './number-rules.ts';
import type { EntityPattern } from './patterns/index.ts';
import { phoneRules } from './phone-rules.ts';
import { quantityRules } from './quantity-rules.ts';
import { resolveOverlaps } from './resolve.ts';

/** From when and where dates are told, and which names and patterns a workspace has of its own. */
export interface EntityOptions {
  /** The instant that "tomorrow" is told from, as a Date or milliseconds since 1970. */
  now: Date | number;
  /** IANA name, such as `Asia/Shanghai`. */
  timeZone: string;
  gazetteers?: readonly Gazetteer[];
  patterns?: readonly EntityPattern[];
}

const digitRules: readonly Rule[] = [...numberRules, ...phoneRules];
const wordRules: readonly Rule[] = [...addressRules, ...moneyRules, ...quantityRules];
const rulesFor = (text: string): readonly Rule[] =>
  /\d/.test(text) ? [...wordRules, ...digitRules] : wordRules;

/** Finds what a text names, in the order of the text and without overlaps; linear in its length, and no text makes it throw. A RangeError for an unknown time zone. */
export function findEntities(text: string, options: EntityOptions): Entity[] {
  const now = localTime(options.now, options.timeZone);
  const scene = sceneOf(text);
  const { gazetteers = [], patterns = [] } = options;
  const candidates = [
    rulesFor(scene.text).map((rule) => [...applyRule(rule, scene)]),
    findDates(scene, now),
    gazetteers.map((gazetteer) => gazetteer.find(scene)),
    patterns.map((pattern) => pattern.find(scene)),
  ].flat(2);
  return resolveOverlaps(candidates, text.length).map((candidate) => finish(candidate, text));
}

function finish({ rank: _rank, ...candidate }: Candidate, text: string): Entity {
  return { ...candidate, raw: text.slice(candidate.start, candidate.end) };
}

const mentionKinds = ['email', 'tracking', 'order', 'phone'] as const;

/** Something in a text that names an order, a parcel or a way to reach somebody, as it was written (width folded, spaces and dashes taken out). */
export interface Mention {
  kind: 'order' | 'tracking' | 'phone' | 'email';
  value: string;
}

const mentionRules: readonly Rule[] = [...addressRules, ...digitRules];

/** Finds order and tracking numbers, phones and emails in a text, each once, in the order of their kinds. */
export function findMentions(text: string): Mention[] {
  const scene = sceneOf(text);
  const kept = resolveOverlaps(
    mentionRules.flatMap((rule) => [...applyRule(rule, scene)]),
    text.length,
  );
  const found = new Map<string, Mention>();
  for (const kind of mentionKinds)
    for (const candidate of kept.filter((one) => one.kind === kind)) {
      const written = scene.text.slice(candidate.start, candidate.end);
      const value =
        kind === 'email' ? String(candidate.value) : written.replace(/[^a-z0-9+]/g, '').toUpperCase();
      found.set(`${kind}:${value}`, { kind, value });
    }
  return [...found.values()];
}
