import type { Example, Shelf } from '../shelf.ts';
import { type Bucket, type Completions, type Form, initialsOf, sayExample, viewOf } from './completions.ts';
import { narrowByInitials, narrowBySyllables } from './grams.ts';
import { narrowByPieces } from './narrow.ts';
import { beginsWithOneEdit } from './one-edit.ts';
import { readTyped, sayText } from './pinyin.ts';
import { listBeginning, listContaining, type View } from './view.ts';

/** One way in which a question may complete what was typed: its score for the longest question, and who does, by bucket or all at once. */
export type Way = { score: number } & (
  | { list(bucket: Bucket): readonly number[] }
  | { listAll(): readonly Example[] }
);

/** All ways to complete a normalised text, best first. */
export function waysFor(typed: string, shelf: Shelf, completions: Completions): Way[] {
  const letters = typed.replaceAll(/[ ']/gu, '');
  const readings = readTyped(letters);
  const isLetters = /^[a-z]{2,}$/u.test(letters);
  const words = typed.split(' ');
  const slots = narrowByPieces(typed, shelf);
  const said = /^\p{Script=Han}{2,}$/u.test(typed) ? sayText(typed) : '';
  const spoken = (score: number, reading: string): Way => ({
    score,
    listAll: () => listSpoken(shelf, completions, reading),
  });
  return [
    inForm('text', 0.9, listBeginning, typed),
    ...readings.map((reading) => inForm('pinyin', 0.84, listBeginning, reading)),
    ...(isLetters ? [inForm('initials', 0.78, listBeginning, letters)] : []),
    ...(/^[\p{Script=Latin}\p{N}]/u.test(typed) ? [containing(0.72, ` ${typed}`, slots, shelf)] : []),
    containing(0.66, typed, slots, shelf),
    ...(letters.length > 2 ? readings.map((reading) => spoken(0.6, reading)) : []),
    ...(isLetters ? [byInitials(0.54, letters, shelf, completions)] : []),
    ...(words.length > 1 ? [withAll(0.48, words, slots, shelf)] : []),
    ...(said ? [spoken(0.42, said)] : []),
    ...(typed.length > 3 ? [inForm('text', 0.36, listMistyped, typed)] : []),
    ...(isLetters && letters.length > 3 ? [inForm('letters', 0.32, listMistyped, letters)] : []),
  ];
}

function inForm(
  form: Form,
  score: number,
  list: (view: View, typed: string) => number[],
  typed: string,
): Way {
  return { score, list: (bucket) => list(viewOf(bucket, form), typed) };
}

function containing(score: number, typed: string, slots: Int32Array | undefined, shelf: Shelf): Way {
  if (!slots) return inForm('text', score, listContaining, typed);
  return { score, listAll: () => examplesAt(slots, shelf, ({ normalised }) => normalised.includes(typed)) };
}

function withAll(score: number, words: readonly string[], slots: Int32Array | undefined, shelf: Shelf): Way {
  const holdsAll = (text: string | undefined) => words.every((word) => text?.includes(word));
  if (slots)
    return { score, listAll: () => examplesAt(slots, shelf, (example) => holdsAll(example.normalised)) };
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  return {
    score,
    list(bucket) {
      const view = viewOf(bucket, 'text');
      return listContaining(view, longest).filter((place) => holdsAll(view.texts[place]));
    },
  };
}

function byInitials(score: number, letters: string, shelf: Shelf, completions: Completions): Way {
  return {
    score,
    listAll() {
      const slots = narrowByInitials(completions.grams(), letters) ?? new Int32Array(0);
      const wanted = letters.toUpperCase();
      return examplesAt(slots, shelf, (example) => initialsOf(example).includes(wanted));
    },
  };
}

function listSpoken(shelf: Shelf, completions: Completions, reading: string): Example[] {
  const slots = narrowBySyllables(completions.grams(), reading);
  if (slots) return examplesAt(slots, shelf, (example) => sayExample(example).includes(reading));
  return completions.buckets.flatMap((bucket) =>
    listContaining(viewOf(bucket, 'pinyin'), reading).flatMap((place) => bucket.examples[place] ?? []),
  );
}

function examplesAt(slots: Int32Array, shelf: Shelf, holds: (example: Example) => boolean): Example[] {
  const found: Example[] = [];
  for (const slot of slots) {
    const example = shelf.examples[slot];
    if (example?.kind === 'question' && holds(example)) found.push(example);
  }
  return found;
}

// People rarely miss the first letter.
function listMistyped({ texts, byFirst }: View, typed: string): number[] {
  return (byFirst.get(typed.charCodeAt(0)) ?? []).filter((place) =>
    beginsWithOneEdit(texts[place] ?? '', typed),
  );
}
