import { type Candidate, matchesOf, type Scene } from '../entity.ts';
import type { LocalTime } from './calendar.ts';
import { digitDayRules } from './digit-days.ts';
import { englishDayRules } from './english-days.ts';
import { hanDayRules } from './han-days.ts';
import { joinParts, writePart } from './join.ts';
import type { Part, PartRule } from './part.ts';
import { spreadRules } from './spread.ts';
import { timeRules } from './times.ts';

const rules: readonly PartRule[] = [...spreadRules, ...digitDayRules, ...hanDayRules, ...timeRules];
const allRules: readonly PartRule[] = [...rules, ...englishDayRules];
const rulesFor = (text: string): readonly PartRule[] => (/[a-z]{3}/.test(text) ? allRules : rules);
const namesWeekday = /^(?:周|星期|礼拜|[月火水木金土日]曜|mon|tue|wed|thu|fri|sat|sun)/;

/** Finds dates and times of day relative to a local now, in Chinese, English and Japanese. */
export function findDates(scene: Scene, now: LocalTime): Candidate[] {
  const parts = rulesFor(scene.text).flatMap((rule) => partsOf(rule, scene, now));
  return joinParts(withoutOverlaps(parts, scene.text.length), scene.text).map((part) => ({
    kind: part.day === undefined ? ('time' as const) : ('date' as const),
    rank: part.day === undefined ? 62 : 60,
    start: part.start,
    end: part.end,
    ...writePart(part),
  }));
}

function partsOf(rule: PartRule, scene: Scene, now: LocalTime): Part[] {
  const parts: Part[] = [];
  for (const match of matchesOf(rule.pattern, scene.text)) {
    const read = rule.read(match, now, scene);
    if (!read) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const part = { ...read, start: match.index + lead, end: match.index + match[0].trimEnd().length };
    parts.push(namesWeekday.test(match[0]) ? { ...part, isWeekday: true } : part);
  }
  return parts;
}

/** Of parts that overlap the longest stays; of equal ones the earlier rule's. */
function withoutOverlaps(parts: readonly Part[], length: number): Part[] {
  const taken = new Uint8Array(length);
  const kept = parts
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
  return kept.toSorted((a, b) => a.start - b.start);
}
