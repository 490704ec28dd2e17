import type { FlowFrame, Locale, Scalar, Slot } from '@parley/contract';
import { inLanguage, writeValue } from './write-words.ts';

/** One thing that can be chosen for a slot. */
export interface Choosable {
  value: Scalar;
  label: string;
  /** all ways it is called, its label among them */
  names: readonly string[];
}

/** What a slot can be chosen from: its options, or the items of a list that was looked up. */
export function choicesOf(slot: Slot, frame: FlowFrame, locale: Locale): Choosable[] {
  if (slot.from) return itemsOf(slot.from, frame, locale);
  return slot.options.map(({ value, label, also }) => ({
    value,
    label: inLanguage(label, locale),
    names: [value, ...Object.values(label), ...also],
  }));
}

function itemsOf(
  { call, value, titles }: NonNullable<Slot['from']>,
  { calls }: FlowFrame,
  locale: Locale,
): Choosable[] {
  const outputs = calls[call] ?? {};
  const values = outputs[value];
  const keys = Array.isArray(values) ? values : values === undefined || values === null ? [] : [values];
  return keys.map((key, at) => {
    const names = titles.map((title) => {
      const given = outputs[title];
      return writeValue((Array.isArray(given) ? given[at] : given) ?? null, locale);
    });
    return {
      value: key,
      label: names.filter(Boolean).join(' · ') || String(key),
      names: [String(key), ...names],
    };
  });
}
