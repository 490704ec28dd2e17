import type { FlowFrame, Scalar, Slot } from '@parley/contract';
import type { Scene } from './scene.ts';
import { thingsIn } from './things.ts';
import { asDay, inLanguage, writeValue } from './write-words.ts';
import { zoneOf } from './zone-of.ts';

/** One thing that can be chosen for a slot. */
export interface Choosable {
  value: Scalar;
  label: string;
  /** all ways it is called, its label among them */
  names: readonly string[];
  /** of an item of a list: the sides by which it is told from others, such as size and colour */
  sides?: readonly string[];
  /** meant unless another is named */
  isLikely?: boolean;
}
/** The sides by which an item is called stand first; the others say how it stands with it. */
export const mostCalling = 2;
type From = NonNullable<Slot['from']>;
type Around = Pick<Scene, 'locale' | 'zone' | 'things'>;

/** What a slot can be chosen from: its options, or the items of a list that was looked up, the likely ones first. */
export function choicesOf(slot: Slot, frame: FlowFrame, scene: Around): readonly Choosable[] {
  if (slot.from) return itemsOf(slot.from, frame, scene).toSorted((a, b) => rank(a) - rank(b));
  return slot.options.map(({ value, label, also }) => ({
    value,
    label: inLanguage(label, scene.locale),
    names: [...Object.values(label), ...also],
  }));
}

const rank = ({ isLikely }: Choosable) => (isLikely ? 0 : 1);

function itemsOf({ call, value, titles, prefer }: From, { calls }: FlowFrame, scene: Around): Choosable[] {
  const outputs = calls[call] ?? {};
  const at = (output: string, index: number) => {
    const given = outputs[output];
    return (Array.isArray(given) ? given[index] : given) ?? null;
  };
  const values = outputs[value];
  const keys = Array.isArray(values) ? values : values === undefined || values === null ? [] : [values];
  return keys.map((key, index) => {
    const sides = titles.map((title) => at(title, index)).filter((side) => side !== null && side !== '');
    const labels = sides.map((side) =>
      isMoment(side) ? asDay(side, scene) : writeValue(side, scene.locale),
    );
    const days = sides.filter(isMoment).map((side) => isoDay(side, scene));
    const called = thingsIn(scene.things ?? [], labels.join('\n')).flatMap(({ names }) => names);
    return {
      value: key,
      label: labels.filter(Boolean).join(' · ') || String(key),
      names: [String(key), ...labels, ...days, ...called],
      sides: labels,
      isLikely: prefer?.values.includes(String(at(prefer.output, index))) ?? false,
    };
  });
}

const isMoment = (value: Scalar): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));

/** The day as it is found in what customers say. */
const isoDay = (moment: string, { locale, zone }: Pick<Scene, 'locale' | 'zone'>): string =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone ?? zoneOf(locale) }).format(
    new Date(moment),
  );
