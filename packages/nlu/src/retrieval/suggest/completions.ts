import type { Entry, Example, Shelf } from '../shelf.ts';
import { addGrams, createGrams, type Grams, removeGrams } from './grams.ts';
import { sayText } from './pinyin.ts';
import { createView, type View } from './view.ts';

/** The forms in which a question may be typed: its text, its pinyin with capitals or without, and the first letters of that. */
export type Form = 'text' | 'pinyin' | 'letters' | 'initials';

/** All questions of one length (in UTF-16 units), and their forms as far as somebody needed them. */
export interface Bucket {
  readonly length: number;
  examples: Example[];
  readonly views: Map<Form, View>;
}

/** The questions of a shelf by length, shortest first: the first bucket that completes what was typed has the best completions. */
export interface Completions {
  readonly buckets: readonly Bucket[];
  /** How its questions are said; made when first asked for. */
  grams(): Grams;
}

interface Kept extends Completions {
  readonly byLength: Map<number, Bucket>;
  buckets: readonly Bucket[];
  spoken: Grams | undefined;
}

const kept = new WeakMap<Shelf, Kept>();

/** The completions of a shelf, made when first asked for. */
export function openCompletions(shelf: Shelf): Completions {
  const known = kept.get(shelf);
  if (known) return known;
  const made = createCompletions(shelf);
  kept.set(shelf, made);
  return made;
}

function createCompletions(shelf: Shelf): Kept {
  const made: Kept = {
    byLength: new Map(),
    buckets: [],
    spoken: undefined,
    grams() {
      made.spoken ??= readGrams(shelf);
      return made.spoken;
    },
  };
  for (const example of shelf.examples) if (example) addExample(made, example);
  return made;
}

function readGrams(shelf: Shelf): Grams {
  const grams = createGrams();
  for (const example of shelf.examples)
    if (example?.kind === 'question') addGrams(grams, example.slot, sayExample(example));
  return grams;
}

/** Tells the completions of a shelf, if anybody asked for them yet, of an edit; only questions of the same lengths are read again. */
export function noteEdit(shelf: Shelf, removed: Entry | undefined, added: Entry | undefined): void {
  const known = kept.get(shelf);
  if (!known) return;
  for (const example of removed?.examples ?? []) removeExample(known, example);
  for (const example of added?.examples ?? []) addExample(known, example);
}

/** A bucket in one form of writing. */
export function viewOf({ examples, views }: Bucket, form: Form): View {
  const known = views.get(form);
  if (known) return known;
  const view = createView(examples.map((example) => write(example, form)));
  views.set(form, view);
  return view;
}

function write(example: Example, form: Form): string {
  if (form === 'text') return example.normalised;
  if (form === 'pinyin') return sayExample(example);
  return (form === 'letters' ? sayExample(example) : initialsOf(example)).toLowerCase();
}

/** How a question is said in Mandarin, syllables capitalised. */
export function sayExample(example: Example): string {
  example.said ??= sayText(example.normalised);
  return example.said;
}

/** The capitals of how a question is said. */
export function initialsOf(example: Example): string {
  example.initials ??= sayExample(example).replace(/[a-z]+/gu, '');
  return example.initials;
}

function addExample(known: Kept, example: Example): void {
  if (example.kind !== 'question') return;
  const { length } = example.normalised;
  let bucket = known.byLength.get(length);
  if (!bucket) {
    bucket = { length, examples: [], views: new Map() };
    known.byLength.set(length, bucket);
    known.buckets = [...known.byLength.values()].sort((a, b) => a.length - b.length);
  }
  bucket.examples.push(example);
  bucket.views.clear();
  if (known.spoken) addGrams(known.spoken, example.slot, sayExample(example));
}

function removeExample(known: Kept, example: Example): void {
  const bucket = known.byLength.get(example.normalised.length);
  if (!bucket || example.kind !== 'question') return;
  bucket.examples = bucket.examples.filter((each) => each !== example);
  bucket.views.clear();
  if (known.spoken) removeGrams(known.spoken, example.slot, sayExample(example));
}
