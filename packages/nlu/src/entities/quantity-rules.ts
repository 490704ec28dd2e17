import type { Reading, Rule, Scene } from './entity.ts';
import { digits, hanNumber, parseAbout, parseNumeral, wordNumber } from './numerals.ts';

/** Canonical unit → the ways to write it, over folded text; han units may follow Chinese numerals. */
const hanUnits: readonly (readonly [string, string])[] = [
  ['kg', '公斤|千克|キロ'],
  ['jin', '斤'],
  ['g', '克|グラム'],
  ['t', '吨'],
  ['cm', '厘米|公分|センチ'],
  ['mm', '毫米'],
  ['km', '公里'],
  ['inch', '英寸|寸|インチ'],
  ['m', '平米|米|メートル'],
  ['ml', '毫升'],
  ['l', '升|リットル'],
  ['workday', '个?工作日|营业日|営业日'],
  ['day', '天|日间|日(?=以?内|ほど|かか|くらい|も|経|经)'],
  ['week', '个?多?星期|周间?|个?多?礼拜'],
  ['month', '个多?月|[ヶかカヵケ]月间?'],
  ['year', '年间?(?![级代前后底初末款份度\\d]|货)'],
  ['hour', '个?多?小时|个?多?钟头|时间'],
  ['minute', '分钟|分间'],
  ['second', '秒钟?'],
  ['size', '码'],
  ['percent', '%'],
  ['zhe', '折'],
  ['degree', '度|℃'],
  ['year-old', '岁|歳'],
  ['piece', '个|件(?!事|小事)|只|支|枚|颗|粒|片|块|条|根|点(?=セット|以上|注文|购入|の商品)'],
  ['pair', '双|对|足'],
  ['box', '箱|盒|ケース'],
  ['bottle', '瓶|罐|缶'],
  ['pack', '包|袋'],
  ['set', '套|セット'],
  ['copy', '本|册|份'],
  ['unit', '台|部|辆|把|张|顶|束|串|款|种|单(?!元)|着'],
  ['cup', '杯'],
  ['person', '人(?!民)|位|名(?!字|称|牌)'],
  ['time', '次|遍|回|倍'],
  ['piece', 'つ'],
  ['wari', '割(?=引|$|の)'],
  ['dozen', 'ダース|打(?![折电])'],
];
const latinUnits: readonly (readonly [string, string])[] = [
  ['kg', 'kgs?|kilos?'],
  ['g', 'g|grams?'],
  ['lb', 'lbs?'],
  ['oz', 'oz|ounces?'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['km', 'km'],
  ['m', 'm|meters?'],
  ['inch', 'inch(?:es)?|"'],
  ['ft', 'ft|feet'],
  ['ml', 'ml'],
  ['l', 'l|lit(?:er|re)s?'],
  ['GB', 'gb?'],
  ['TB', 'tb'],
  ['MB', 'mb'],
  ['mAh', 'mah'],
  ['W', 'w|watts?'],
  ['V', 'v|volts?'],
  ['Hz', 'hz'],
  ['workday', '(?:business|working) days?'],
  ['day', 'days?'],
  ['week', 'weeks?'],
  ['month', 'months?'],
  ['year', 'years?|yrs?'],
  ['hour', 'hours?|hrs?|h'],
  ['minute', 'minutes?|mins?'],
  ['second', 'seconds?|secs?'],
  ['percent', '%|percent'],
  ['piece', 'pcs?|pieces?|items?|units?'],
  ['pair', 'pairs?'],
  ['box', 'box(?:es)?'],
  ['bottle', 'bottles?|cans?'],
  ['pack', 'packs?|packages?|bags?|packets?'],
  ['set', 'sets?'],
  ['copy', 'cop(?:y|ies)'],
  ['cup', 'cups?'],
  ['time', 'times'],
  ['person', 'people|persons?'],
];
const kana: Readonly<Record<string, number>> = { ひとつ: 1, ふたつ: 2, みっつ: 3, よっつ: 4, いつつ: 5 };

const flat = (units: typeof hanUnits) => units.map(([, source]) => source).join('|');
const unitOf = (units: typeof hanUnits, word: string): string =>
  units.find(([, source]) =>
    new RegExp(`^(?:${source.replace(/\(\?[=!](?:[^()[\]]|\[[^\]]*\])*\)/g, '')})$`).test(word),
  )?.[0] ?? word;
// One of something is mostly grammar: 一个问题, 一下, 一次, 一种; and 第二次 is an order of things.
const grammar = /^一(?:个|次|种|遍|回|位|款|对|部|份|把|片|根|只|本|名|人|块|着|点|倍|度)$/;

function isGrammar(match: RegExpExecArray, { text, hasKana }: Scene): boolean {
  const [raw] = match;
  const after = text.slice(match.index + raw.length, match.index + raw.length + 2);
  if (
    /^(?:半天|一度|(?:19|20)\d\d款)$/.test(raw) ||
    (/^[2-6]g$/.test(raw) && /^(?:网|套餐|手机|信号|卡|版)/.test(after))
  )
    return true;
  if (hasKana) return raw === '一つ' && text.slice(Math.max(0, match.index - 2), match.index) === 'もう';
  return grammar.test(raw);
}

function reader(units: typeof hanUnits) {
  const cache = new Map<string, string>();
  return (match: RegExpExecArray, scene: Scene): Reading | undefined => {
    const { first = '', second, unit = '', half, rest, tail = '' } = match.groups ?? {};
    const about: { value: number | undefined; until?: number } | undefined =
      unit === '折' ? { value: parseNumeral(first) } : parseAbout(first);
    if (about?.value === undefined || isGrammar(match, scene)) return undefined;
    const name = cache.get(unit) ?? unitOf(units, unit);
    cache.set(unit, name);
    const until = second === undefined ? about.until : parseNumeral(second);
    // 1米75 is 1.75 m, 两斤半 2.5 jin.
    const value = about.value + (half || rest ? 0.5 : 0) + Number(tail) / 10 ** tail.length;
    return { value, unit: name, ...(until !== undefined && { until }) };
  };
}

const han = `(?:${digits})(?:[百千万]|余|多)?|半个?|${hanNumber}`;
const range = '\\s?(?:到|至|-|~|〜|から|to|or)\\s?';

/** Numbers with a unit of measure, a counting word, or a length of time. */
export const quantityRules: readonly Rule[] = [
  {
    kind: 'quantity',
    rank: 80,
    pattern: new RegExp(
      `(?<![a-z0-9.第-]|上|每|前)(?<first>${han})(?:${range}(?<second>${han}))?(?<half>个半(?=小时|月|钟头|星期))?多?\\s?(?<unit>${flat(hanUnits)})(?<rest>半(?![天夜价]))?(?<tail>(?<=\\d米)\\d{1,2}(?![\\d.]))?`,
      'g',
    ),
    read: reader(hanUnits),
  },
  {
    kind: 'quantity',
    rank: 80,
    pattern: new RegExp(
      `(?<![a-z0-9.$€£¥-])(?<first>${digits}|${wordNumber}(?= |-))(?:${range}(?<second>${digits}|${wordNumber}))?[ -]?(?<unit>${flat(latinUnits)})(?![a-z0-9])`,
      'g',
    ),
    read: (match, scene) =>
      /^an? (?:times|x)|^an?-|^an? (?:g|m|l|h|v|w)$/.test(match[0])
        ? undefined
        : reader(latinUnits)(match, scene),
  },
  {
    kind: 'quantity',
    rank: 80,
    pattern: /(?:ひと|ふた|みっ|よっ|いつ)つ/g,
    read: ([raw]) => ({ value: kana[raw] ?? 1, unit: 'piece' }),
  },
];
