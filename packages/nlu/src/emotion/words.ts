import { lazy } from '../lazy.ts';
import { normalise } from '../normalise.ts';
import type { Feeling } from './feeling.ts';
import {
  type Emotion,
  emotions,
  type Felt,
  intensifiers,
  ironies,
  lexicon,
  negations,
  negationsAfter,
  signs,
  softeners,
  type Weight,
} from './lexicon.ts';
import { createPhrases, type Found } from './phrases.ts';

const felts = emotions.filter((emotion): emotion is Felt => emotion !== 'neutral');

const modifiers = {
  negation: negations,
  negationAfter: negationsAfter,
  intensifier: intensifiers,
  softener: softeners,
  irony: ironies,
} as const;
type Modifier = keyof typeof modifiers;
type Part = { is: 'felt'; felt: Felt; weight: Weight } | { is: Modifier };

const findParts = lazy(() =>
  createPhrases<Part>([
    ...(Object.keys(modifiers) as Modifier[]).flatMap((is) =>
      modifiers[is].map((phrase) => [phrase, { is }] as const),
    ),
    ...felts.flatMap((felt) =>
      ([1, 2, 3] as const).flatMap((weight) =>
        [...lexicon[felt][weight], ...signs[felt][weight]].map(
          (phrase) => [phrase, { is: 'felt', felt, weight }] as const,
        ),
      ),
    ),
  ]),
);

const isGood: Readonly<Record<Felt, boolean>> = {
  angry: false,
  anxious: false,
  disappointed: false,
  pleased: true,
  grateful: true,
};
/** How far before a word a negation or an intensifier still reaches, in UTF-16 units, and how far after it in Japanese. */
const reach = { cjk: 4, latin: 18, after: 5 };
const enough = 2;
const unmistakable = 3;
const shout = /[!！]{2,}|[?？]{3,}/;
const capitals = /\b[A-Z]{4,}\b.*\b[A-Z]{3,}\b/;
/** After these words comes what is meant. */
const turn = /但|可是|不过|然而|\bbut\b|\bhowever\b|\bthough\b|けど|けれど|ですが|しかし/;
const clauseEnd = /[，,。.!！?？;；\n、]/;

/** What the words of a text tell, and whether they leave no doubt: unmistakable ones, a negation, a turn, irony. */
export interface Told extends Feeling {
  isReasoned: boolean;
}

/** Tells the feeling by the table alone. */
export function feelByWords(text: string): Told {
  const plain = normalise(text);
  const parts = findParts()(plain);
  const totals = new Map<Felt, number>();
  const shownBy: string[] = [];
  const add = (felt: Felt, weight: number, phrase: string) => {
    totals.set(felt, (totals.get(felt) ?? 0) + weight);
    if (weight > 0) shownBy.push(phrase);
  };
  const isIronic = parts.some(({ of }) => of.is === 'irony');
  let strength = 0;
  let isNegated = false;
  for (const part of parts) {
    if (part.of.is !== 'felt') continue;
    const { felt, weight } = part.of;
    const around = surroundings(plain, parts, part);
    if (around.isNegated) {
      isNegated = true;
      if (isGood[felt] && weight > 1) add('disappointed', enough, part.phrase);
      continue;
    }
    if (isIronic && isGood[felt]) {
      add('angry', 1, part.phrase);
      continue;
    }
    strength = Math.max(strength, weight + around.emphasis);
    add(felt, weight, part.phrase);
  }
  if (isIronic) add('angry', 2, parts.find(({ of }) => of.is === 'irony')?.phrase ?? '');
  const isLoud = shout.test(text) || capitals.test(text);
  const isTurned = turn.test(plain);
  const feeling = conclude(totals, strength, shownBy, { isLoud, isTurned });
  const isReasoned =
    strength >= unmistakable ||
    (feeling.valence < 0 && (isNegated || isIronic || (isTurned && totals.size > 1)));
  return { ...feeling, isReasoned };
}

function surroundings(plain: string, parts: readonly Found<Part>[], part: Found<Part>) {
  const near = parts.filter((other) => other !== part && isNear(plain, other, part));
  const count = (is: Part['is']) => near.filter(({ of }) => of.is === is).length;
  return {
    isNegated: (count('negation') + count('negationAfter')) % 2 === 1,
    emphasis: count('intensifier') > 0 ? 1 : count('softener') > 0 ? -1 : 0,
  };
}

function isNear(plain: string, other: Found<Part>, part: Found<Part>): boolean {
  if (other.of.is === 'felt' || other.of.is === 'irony') return false;
  const isAfter = other.start >= part.end;
  if (isAfter !== (other.of.is === 'negationAfter')) return false;
  const between = isAfter ? plain.slice(part.end, other.start) : plain.slice(other.end, part.start);
  const most = isAfter ? reach.after : /[a-z]/.test(other.phrase) ? reach.latin : reach.cjk;
  return between.length <= most && !clauseEnd.test(between);
}

function conclude(
  totals: ReadonlyMap<Felt, number>,
  strength: number,
  shownBy: string[],
  { isLoud, isTurned }: { isLoud: boolean; isTurned: boolean },
): Feeling {
  const ranked = [...totals].sort(([, a], [, b]) => b - a);
  const worst = ranked.find(([felt]) => !isGood[felt]);
  // Thanks are often mere politeness beside what is wrong; tears may be of joy.
  const isBad = worst && worst[1] >= enough && (isTurned || worst[1] >= (ranked[0]?.[1] ?? 0));
  const [felt, total] = (isBad ? worst : ranked.find(([each]) => !worst || isGood[each])) ?? [];
  if (!felt || !total || total < enough) return { emotion: 'neutral', intensity: 0, valence: 0, shownBy: [] };
  const raw = Math.max(strength - 1, total - 1) + (isLoud && !isGood[felt] ? 1 : 0);
  const intensity = Math.min(3, Math.max(1, Math.round(raw))) as 1 | 2 | 3;
  return { emotion: felt, ...graded(felt, intensity), shownBy };
}

/** Intensity and valence of an emotion. */
export const graded = (emotion: Emotion, intensity: 1 | 2 | 3): Pick<Feeling, 'intensity' | 'valence'> =>
  emotion === 'neutral'
    ? { intensity: 0, valence: 0 }
    : { intensity, valence: ((isGood[emotion] ? 1 : -1) * intensity) / 3 };
