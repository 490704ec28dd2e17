import { parseNumeral, wordNumber } from '../numerals.ts';
import type { LocalTime } from './calendar.ts';
import { hoursNamed, minuteIn, type Part, type PartRule } from './part.ts';

const partWords =
  '凌晨|清晨|半夜|深夜|早上|早晨|一大早|上午|中午|午前中|午前|正午|下午|午后|傍晚|夕方|晚上|晚间|夜间|夜里|夜晚|下昼|お昼|昼|朝|早|夜|晚|晩';
const hour = '(?<hour>二十[一二三四]?|十[一二三四五六七八九]?|[01]?\\d|2[0-4]|[零一二两三四五六七八九])';

const clock = (
  hourText: string,
  minute: number,
  word: string | undefined,
): (Omit<Part, 'start' | 'end'> & { minute: number }) | undefined => {
  const value = parseNumeral(hourText) ?? 99;
  const hours = hoursNamed(word);
  if (value > 24 || minute > 59) return undefined;
  return {
    minute: minuteIn(value, minute, hours),
    grain: 'minute',
    ...(hours ? { hours } : { isBare: value <= 12 }),
  };
};

function pointAway(now: LocalTime, minutes: number): Omit<Part, 'start' | 'end'> {
  const at = now.minute + Math.round(minutes);
  const day = now.day + Math.floor(at / 1440);
  return { day, lastDay: day, minute: ((at % 1440) + 1440) % 1440, grain: 'minute' };
}

const minutesIn = (unit: string): number =>
  /^(?:小时|钟头|时间|hour|hr)/.test(unit) ? 60 : /秒|sec/.test(unit) ? 1 / 60 : 1;
const amountOf = (text: string | undefined): number =>
  text === undefined ? 0 : text === 'half an' ? 0.5 : (parseNumeral(text) ?? 1);

/** Times of day and spans from now, over folded text: 下午三点半, 午后3时, 15:30, 3 pm, 两小时前, in 20 minutes. */
export const timeRules: readonly PartRule[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])(?<piece>half|quarter) (?<side>past|to) (?<hour>1[0-2]|[1-9]|${wordNumber})(?![a-z0-9])(?: (?<half>am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?`,
      'g',
    ),
    read({ groups = {} }) {
      const minutes = groups.piece === 'half' ? 30 : 15;
      const hour = parseNumeral(groups.hour ?? '') ?? 99;
      if (hour > 12 || hour < 1) return undefined;
      const whole = clock(groups.hour ?? '', 0, groups.half);
      return whole && { ...whole, minute: whole.minute + (groups.side === 'to' ? -minutes : minutes) };
    },
  },
  {
    pattern: new RegExp(
      `(?<part>${partWords})?(?:の|的|,)? ?(?<![a-z0-9.:第])${hour} ?(?:点(?!五折|[一二三四五六七八九]?折|击|评|セット|以上|数|意见|建议|问题|要求|疑问|原因|赞|购)|时(?![间候差期尚刻髦装速长段]))(?:钟|整|正)?(?:(?<half>半)|(?<quarter>[一三1３3])刻|(?<minute>[0-5]\\d|[零〇]?[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?|\\d(?=分))(?:分(?!钟))?)?`,
      'g',
    ),
    read(match, _now, { text }) {
      const { part, hour: said = '', half, quarter, minute } = match.groups ?? {};
      const next = text.slice(match.index + match[0].length, match.index + match[0].length + 1);
      const isWeak = !part && !half && !quarter && !minute && !/[钟整正时]$/.test(match[0]);
      // 快一点, 便宜一点, 有两点: a point is an hour only with company.
      if (isWeak && /^一 ?点/.test(match[0])) return undefined;
      if (isWeak && /[多儿]/.test(next)) return undefined;
      const extra = half
        ? 30
        : quarter
          ? Number(quarter === '一' || quarter === '1' ? 15 : 45)
          : minute
            ? (parseNumeral(minute.replace(/^[零〇](?=.)/, '')) ?? 0)
            : 0;
      return clock(said, extra, part);
    },
  },
  {
    pattern: new RegExp(
      `(?<part>${partWords})?(?:の|的)? ?(?<![a-su-z0-9.:]|[a-z]t)(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?:z(?![a-z]))?(?: ?(?<half>am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?(?![0-9]|:\\d)`,
      'g',
    ),
    read: ({ groups = {} }) => clock(groups.hour ?? '', Number(groups.minute), groups.part ?? groups.half),
  },
  {
    pattern:
      /(?<![a-z0-9.:])(?<hour>1[0-2]|0?[1-9])(?:(?: ?(?:-|to|~|and) ?)(?<second>1[0-2]|0?[1-9]))? ?(?<half>am|pm|a\.m\.?|p\.m\.?|o'clock)(?![a-z0-9])/g,
    read({ groups = {} }) {
      const first = clock(groups.hour ?? '', 0, groups.half);
      const end = groups.second ? clock(groups.second, 0, groups.half)?.minute : undefined;
      const last = end !== undefined && end < (first?.minute ?? 0) ? end + 720 : end;
      return first && { ...first, ...(last !== undefined && { lastMinute: last }) };
    },
  },
  {
    pattern: /(?<![a-z0-9-])(?<word>noon|midday|midnight)(?![a-z])/g,
    read: ({ groups }) => ({ minute: groups?.word === 'midnight' ? 0 : 720, grain: 'minute' }),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(?:in )?the )?(?<en>morning|afternoon|evening|night)(?![a-z])|(?<han>${partWords})`,
      'g',
    ),
    read({ groups = {} }) {
      const hours = hoursNamed(groups.en ?? groups.han);
      return hours && { minute: hours.from, lastMinute: hours.to, grain: 'part', hours, isLoose: true };
    },
  },
  {
    pattern: /(?<![a-z])this (?<en>morning|afternoon|evening)(?![a-z])/g,
    read({ groups = {} }, now) {
      const hours = hoursNamed(groups.en);
      return (
        hours && {
          day: now.day,
          lastDay: now.day,
          minute: hours.from,
          lastMinute: hours.to,
          grain: 'part',
          hours,
        }
      );
    },
  },
  {
    pattern:
      /(?<![a-z0-9.第]|[个~-])(?:过|再过)?(?<n>\d{1,4}|半|[一二三四五六七八九十两]{1,3})(?<half>个半)?个?多?(?<unit>小时|钟头|时间|分钟|分)(?:半(?=[以之]?[前后]))?(?:以|之)?(?<side>前|后)/g,
    read: ({ groups = {} }, now) =>
      pointAway(
        now,
        (amountOf(groups.n) + (groups.half ? 0.5 : 0)) *
          minutesIn(groups.unit ?? '') *
          (groups.side === '前' ? -1 : 1),
      ),
  },
  {
    pattern: new RegExp(
      `(?<![a-z0-9.])(?:(?<n>\\d{1,4}|half an|${wordNumber}) (?<unit>hour|hr|minute|min)s? (?<side>ago|earlier|from now|later)|in (?<m>\\d{1,4}|half an|${wordNumber}) (?<units>hour|hr|minute|min)s?)(?![a-z])`,
      'g',
    ),
    read: ({ groups = {} }, now) =>
      pointAway(
        now,
        amountOf(groups.n ?? groups.m) *
          minutesIn(groups.unit ?? groups.units ?? '') *
          (/ago|earlier/.test(groups.side ?? '') ? -1 : 1),
      ),
  },
];
