import type { FlowFrame, Scalar, Slot, SlotKind } from '@parley/contract';
import {
  type EntityKind,
  findAssent,
  findOrdinal,
  foldText,
  joinSpelt,
  normalise,
  readCompany,
  readPattern,
  readReceiver,
  standardise,
} from '@parley/nlu';
import { isWide } from '../cues/is-wide.ts';
import { nameSaid } from '../cues/name-said.ts';
import { standsIn } from '../cues/stands-in.ts';
import { backReference } from './back-reference.ts';
import { type Choosable, choicesOf, mostCalling } from './choices-of.ts';
import { likestOf } from './likest-of.ts';
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
const aloneName = /^(?=.{2,40}$)\p{L}[\p{L}·・.' -]*$/u;
const aloneAddress = /^(?=.{6,200}$).*(?:\d|[省市区區县縣州镇鎮村路街巷号號楼樓室町],?).*$/u;

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
  const choices = choicesOf(slot, frame, scene);
  const named = said.entities.find(({ kind }) => entityOf[slot.kind]?.includes(kind));
  const fits = (value: Scalar) => choices.length === 0 || choices.some((each) => sameKey(each.value, value));
  if (named && fits(named.value))
    return choices.find((each) => sameKey(each.value, named.value))?.value ?? named.value;
  if (choices.length > 0) {
    const current = choices.find(({ value }) => value === frame.slots[slot.name]);
    const chosen = choose(choices, said, isAsked, { isRanked: slot.from?.isRanked, current });
    if (chosen) return chosen.value;
  }
  const spoken = backReference(slot, said, scene, isAsked);
  if (spoken !== undefined && fits(spoken)) return spoken;
  if (slot.kind === 'address' || slot.kind === 'person')
    return readReceiver(said.text)[slot.kind] ?? (isAsked ? bareReceiver(slot.kind, said) : undefined);
  // A company is told by its legal form, whatever stands around it.
  const company = slot.pattern && slot.freely ? readCompany(said.text) : undefined;
  const formed =
    company ??
    (slot.pattern &&
      (readPattern(slot.pattern, said.text) ?? readPattern(slot.pattern, inDigits(said.text))));
  if (slot.pattern && (formed || !slot.freely)) return formed;
  if (!isAsked || choices.length > 0 || (said.isQuestion && !(slot.freely && !slot.pattern)))
    return undefined;
  if (slot.kind === 'text' && slot.pattern && findAssent(said.text)) return undefined;
  if (slot.kind === 'text') return (slot.pattern ? nameSaid(said.text) : said.text.trim()) || undefined;
  if (slot.kind === 'number') return bareNumber(said.text);
  return undefined;
}

/** With numbers as they are written: "三千积分" is 3000 of them. */
const inDigits = (text: string): string => standardise(foldText(text)).text;

const sameKey = (one: Scalar, other: Scalar) => normalise(String(one)) === normalise(String(other));

/** What stands alone as the answer to who or where, as long as it looks like that. */
function bareReceiver(kind: 'address' | 'person', { text, isQuestion }: Said): string | undefined {
  const bare = text.trim();
  if (isQuestion || !(kind === 'person' ? aloneName : aloneAddress).test(bare)) return undefined;
  return bare;
}

function bareNumber(text: string): number | undefined {
  const digits = /^\D{0,6}(\d{1,12}(?:\.\d{1,4})?)\D{0,6}$/u.exec(normalise(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** By its name, by its day, by its place in the list when it was shown, or by likeness ("the blue one") when one stands out. */
function choose(
  choices: readonly Choosable[],
  { text, entities, isQuestion, isBeforehand }: Said,
  isAsked: boolean,
  among: Among,
): Choosable | undefined {
  const said = normalise(text);
  const assent = isAsked ? assentIn(choices, text) : undefined;
  if (assent) return assent;
  const dates = entities
    .filter(({ kind }) => kind === 'date')
    .map(({ value }) => String(value).slice(0, isoDate));
  const onDay = choices.filter(({ names }) => names.some((name) => dates.includes(name.slice(0, isoDate))));
  if (onDay.length === 1) return onDay[0];
  const namedIn = (part: string | undefined) =>
    part ? (nameIn(choices, part, isAsked) ?? mostSidesIn(choices, part, among)) : undefined;
  const wished = wishedPart(text);
  const named =
    namedIn(wished?.split(clauseEnds)[0]) ??
    namedIn(wished) ??
    nameIn(choices, text, isAsked) ??
    nameIn(choices.map(asCalled), text, isAsked) ??
    nameIn(choices, joinSpelt(text), isAsked) ??
    mostSidesIn(choices, text, among);
  if (named) return named;
  const [whole, another] = choices.filter(({ names }) => names.some((name) => normalise(name) === said));
  if (whole && !another) return whole;
  if (!isAsked) return undefined;
  const place = isBeforehand ? undefined : findOrdinal(text, choices.length);
  if (place !== undefined) return choices[place];
  if (isQuestion) return undefined;
  const open = choices.filter((each) =>
    each.names.map(normalise).every((name) => !standsIn(said, name) || !isDenied(each, name, said)),
  );
  return likestOf(open, said);
}

/** By what an item is called, whatever else is said of how it stands with it ("has my robot vacuum shipped"). */
const asCalled = (choice: Choosable): Choosable => {
  const standing = new Set(choice.sides?.slice(mostCalling));
  return { ...choice, names: choice.names.filter((name) => !standing.has(name)) };
};

const changing =
  /(?:换|改)(?:成|为|到|个|一?件|一?双)?|\b(?:swap|change|exchange|switch|trade)\b.*?\b(?:for|to|into)\b|から(?=.+[にへ])/gu;
const clauseEnds = /[，,。；;]/u;
const instead = /(?:而不是|\binstead of\b|\bnot\b|ではなく|じゃなくて).*$/u;

/** Said of what cannot be had, before what would do. */
const lacking =
  /(?:没有?|没货|[无無][货貨]|缺[货貨]|[断斷][货貨]|[卖賣]完|售罄)了?(?:的[话話]|就|那|[，,。；;])|\b(?:if|since|as) (?:there(?:'s| is| are)|you have|you've got) (?:no|not) [a-z0-9]{1,9}[,.;]?|(?:なければ|ないなら|なかったら)/giu;

/** What is wished for by who says that one thing be changed for another ("the L is too wide, swap it for M"), or had where that is not there ("if there is no M, then L"). */
function wishedPart(text: string): string | undefined {
  const last = [...text.matchAll(changing), ...text.matchAll(lacking)]
    .toSorted((a, b) => a.index - b.index)
    .at(-1);
  return last && text.slice(last.index + last[0].length).replace(instead, '');
}

const yesAndNo: readonly Scalar[] = ['yes', 'no'];

/** Of a yes and a no, the one that is said in whatever words: "didnt work" is a no, though a word of the yes may stand in it. */
function assentIn(choices: readonly Choosable[], text: string): Choosable | undefined {
  if (choices.length !== 2 || !choices.every(({ value }) => yesAndNo.includes(value))) return undefined;
  const assent = findAssent(text);
  return choices.find(({ value }) => value === assent);
}

/** The one choice whose name stands in the text; where one name is part of another ("X1" of "X1 Pro"), the longer one is meant. */
function nameIn(choices: readonly Choosable[], text: string, isAsked: boolean): Choosable | undefined {
  const said = normalise(text);
  const found = choices.flatMap((choice) => {
    const standing = choice.names.map(normalise).filter((name) => {
      if (name.length > 1 || isWide(name)) return name.length > 1 && standsIn(said, name);
      // A letter alone may be anything ("I'm"), unless it is written as a size is, or was asked for.
      return isAsked ? standsIn(said, name) : standsIn(text, name.toUpperCase());
    });
    const [longest] = standing.toSorted((a, b) => b.length - a.length);
    return longest && !isDenied(choice, longest, said) ? [{ choice, name: longest }] : [];
  });
  const meant = found.filter(({ name }) => standsIn(without(said, found, name), name));
  return meant.length === 1 ? meant[0]?.choice : undefined;
}

const denying =
  /(?:\b(?:not|isn'?t|wasn'?t|aren'?t|never|no|nothing|without|nor)(?:'?s| is| was| at all)?(?: (?:a|an|any|in any way|really|actually|even|exactly|very|that|because|it'?s|it is|got|looks?|seems?|been))*|没有?|不是(?:因为)?|并非|并没有?|也没)\s*$/u;
const deniedAfter = /^(?:では|じゃ|とか)?(?:ない|ありません|なく)/u;

/** Items of a list are told by name, whatever else is said of them. */
const isDenied = ({ sides }: Choosable, name: string, said: string): boolean => !sides && denies(said, name);

/** Whether all that a text says of a name is that it is not so ("it isn't broken", "没坏"). */
function denies(said: string, name: string): boolean {
  const [before = '', ...afters] = said.split(name);
  return afters.length === 1 && (denying.test(before) || (isWide(name) && deniedAfter.test(afters[0] ?? '')));
}

/** What else tells which of several is meant. */
interface Among {
  /** the first of equals is */
  isRanked?: boolean | undefined;
  /** what was chosen so far: whoever names another side of it leaves the rest as it is */
  current: Choosable | undefined;
}

/** The item of which most sides are named ("the grey one in XL"); where several are equal, the one most like what was chosen before, or the first of a ranked list. */
function mostSidesIn(
  choices: readonly Choosable[],
  text: string,
  { isRanked, current }: Among,
): Choosable | undefined {
  const said = normalise(text);
  const kept = new Set(current?.sides);
  const counted = choices.map((choice) => ({
    choice,
    count: (choice.sides ?? []).filter((side) => isNamed(side, text, said)).length,
    alike: (choice.sides ?? []).filter((side) => kept.has(side)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const equal = counted.filter(({ count }) => most > 0 && count === most);
  const likest = Math.max(0, ...equal.map(({ alike }) => alike));
  const [first, another] = equal.filter(({ alike }) => alike === likest);
  return another && !isRanked ? undefined : first?.choice;
}

/** A letter alone must be written as a size is. */
const isNamed = (side: string, text: string, said: string): boolean =>
  side.length === 1 && !isWide(side) ? standsIn(text, side.toUpperCase()) : standsIn(said, normalise(side));

/** The text less the longer names that this one is part of. */
const without = (said: string, found: readonly { name: string }[], name: string): string =>
  found.reduce((rest, other) => (isPartOf(name, other.name) ? rest.replaceAll(other.name, ' ') : rest), said);

const isPartOf = (name: string, other: string) => other !== name && other.includes(name);

/** Values for every slot that stands open, from one message. */
export function fillOpenSlots(
  slots: readonly Slot[],
  said: Said,
  frame: FlowFrame,
  scene: Scene,
): FlowFrame['slots'] {
  const found = slots.flatMap((slot): [string, Scalar][] => {
    if (slot.name in frame.slots || (slot.kind === 'text' && !slot.pattern)) return [];
    const value = fillSlot(slot, said, frame, scene, false);
    return value === undefined ? [] : [[slot.name, value]];
  });
  return { ...frame.slots, ...Object.fromEntries(found) };
}

const longestList = 100;

/** What a text can still tell of other lists: a place in one list is in no other. */
export const withoutPlace = (text: string): string =>
  findOrdinal(text, longestList) === undefined ? text : '';
