import type { FlowFrame, Scalar, Slot, SlotKind } from '@parley/contract';
import { type EntityKind, findOrdinal, normalise, refersBack } from '@parley/nlu';
import { type Choosable, choicesOf } from './choices-of.ts';
import type { Said, Scene } from './scene.ts';

const entityOf: Readonly<Partial<Record<SlotKind, readonly EntityKind[]>>> = {
  date: ['date'],
  phone: ['phone'],
  email: ['email'],
  money: ['money'],
  order: ['order'],
  tracking: ['tracking'],
  number: ['quantity'],
};
const isoDate = '2026-01-01'.length;
/** Two ideographs or four letters. */
const leastWeight = 4;
/** The best must be clearly better than the next. */
const leastLead = 2;
const longestName = 200;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The value that a message gives for a slot, or undefined. `isAsked`: the slot was just asked for, so that a bare number or place in the list counts,
 * and for a text the whole message.
 */
export function fillSlot(
  slot: Slot,
  said: Said,
  frame: FlowFrame,
  scene: Scene,
  isAsked: boolean,
): Scalar | undefined {
  const choices = choicesOf(slot, frame, scene.locale);
  const named = said.entities.find(({ kind }) => entityOf[slot.kind]?.includes(kind));
  const fits = (value: Scalar) => choices.length === 0 || choices.some((each) => sameKey(each.value, value));
  if (named && fits(named.value))
    return choices.find((each) => sameKey(each.value, named.value))?.value ?? named.value;
  if (choices.length > 0) {
    const chosen = choose(choices, said, isAsked);
    if (chosen) return chosen.value;
  }
  const spoken = backReference(slot, said, scene);
  if (spoken !== undefined && fits(spoken)) return spoken;
  if (!isAsked || choices.length > 0 || said.isQuestion) return undefined;
  if (slot.kind === 'text') return said.text.trim() || undefined;
  if (slot.kind === 'number') return bareNumber(said.text);
  return undefined;
}

const sameKey = (one: Scalar, other: Scalar) => normalise(String(one)) === normalise(String(other));

function backReference({ kind }: Slot, { text }: Said, { spokenOf }: Scene): Scalar | undefined {
  if (!refersBack(text)) return undefined;
  return spokenOf.findLast((each) => each.kind === kind)?.value;
}

function bareNumber(text: string): number | undefined {
  const digits = /^\D{0,6}(\d{1,12}(?:\.\d{1,4})?)\D{0,6}$/u.exec(normalise(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** By its name, by its day, by its place in the list when it was shown, or by likeness ("the blue one") when one stands out. */
function choose(
  choices: readonly Choosable[],
  { text, entities, isQuestion }: Said,
  isAsked: boolean,
): Choosable | undefined {
  const said = normalise(text);
  const dates = entities
    .filter(({ kind }) => kind === 'date')
    .map(({ value }) => String(value).slice(0, isoDate));
  const onDay = choices.filter(({ names }) => names.some((name) => dates.includes(name.slice(0, isoDate))));
  if (onDay.length === 1) return onDay[0];
  const named = choices.filter(({ names }) =>
    names.some((name) => name.length > 1 && said.includes(normalise(name))),
  );
  if (named.length === 1) return named[0];
  const isWhole = choices.find(({ names }) => names.some((name) => normalise(name) === said));
  if (isWhole) return isWhole;
  if (!isAsked) return undefined;
  const place = findOrdinal(text, choices.length);
  if (place !== undefined) return choices[place];
  if (isQuestion) return undefined;
  const ranked = choices
    .map((choice) => ({
      choice,
      weight: Math.max(...choice.names.map((name) => sharedWeight(said, normalise(name)))),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || first.weight < leastWeight || first.weight - (second?.weight ?? 0) < leastLead)
    return undefined;
  return first.choice;
}

/** The weight of the longest run of signs that both have: an ideograph or kana counts two, any other sign one. */
function sharedWeight(one: string, other: string): number {
  const [left, right] = [one.slice(0, longestName), other.slice(0, longestName)];
  let best = 0;
  let above = new Array<number>(right.length + 1).fill(0);
  for (const sign of left) {
    const weight = wide.test(sign) ? 2 : 1;
    const row = [0];
    for (let at = 0; at < right.length; at += 1) row.push(right[at] === sign ? (above[at] ?? 0) + weight : 0);
    best = Math.max(best, ...row);
    above = row;
  }
  return best;
}

/** Values for every slot that stands open, from one message. */
export function fillOpenSlots(
  slots: readonly Slot[],
  said: Said,
  frame: FlowFrame,
  scene: Scene,
): FlowFrame['slots'] {
  const found = slots.flatMap((slot): [string, Scalar][] => {
    if (slot.name in frame.slots || slot.kind === 'text') return [];
    const value = fillSlot(slot, said, frame, scene, false);
    return value === undefined ? [] : [[slot.name, value]];
  });
  return { ...frame.slots, ...Object.fromEntries(found) };
}
