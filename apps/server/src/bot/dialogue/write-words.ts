import {
  type CallValue,
  type Content,
  cutText,
  type FlowFrame,
  type Locale,
  mapTexts,
  type Scalar,
  unwritten,
  type Words,
} from '@parley/contract';
import { readValue } from './read-value.ts';
import type { Scene } from './scene.ts';
import { zoneOf } from './zone-of.ts';

const nearest: Readonly<Record<Locale, readonly Locale[]>> = {
  'zh-CN': ['zh-CN', 'zh-TW', 'en', 'ja'],
  'zh-TW': ['zh-TW', 'zh-CN', 'en', 'ja'],
  en: ['en', 'zh-CN', 'zh-TW', 'ja'],
  ja: ['ja', 'en', 'zh-CN', 'zh-TW'],
};
const template = /\{([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?)(?:\|([A-Z]{3}|day))?\}/g;
const valueChars = 200;
const joint: Readonly<Record<Locale, string>> = { 'zh-CN': '、', 'zh-TW': '、', en: ', ', ja: '、' };

/** The words in a language, or in the nearest one that is written. */
export function inLanguage(words: Words, locale: Locale): string {
  for (const each of nearest[locale]) {
    const text = words[each];
    if (text) return text;
  }
  return '';
}

/** The words of a flow with values in their places; what stands for nothing leaves its place empty. */
export function writeWords(words: Words, frame: FlowFrame, scene: Scene): string {
  return writeText(inLanguage(words, scene.locale), frame, scene);
}

/** One text with values in their places. */
export function writeText(text: string, frame: FlowFrame, scene: Scene): string {
  return text.replace(template, (_, reference: string, form?: string) => {
    const value = readValue(reference, frame, scene);
    return writeValue(form ? shape(value, form, scene) : value, scene.locale);
  });
}

/** The blocks of a language with values in their texts. A text that is nothing but a value which is not there says that something was left out. */
export function writeBlocks(
  blocks: Partial<Record<Locale, Content>> | undefined,
  frame: FlowFrame,
  scene: Scene,
): Content | undefined {
  const given = blocks?.[scene.locale];
  return (
    given && mapTexts(given, (text, most) => cutText(writeText(text, frame, scene), most).trim() || unwritten)
  );
}

function shape(value: CallValue, form: string, scene: Scene): CallValue {
  if (Array.isArray(value)) return value.map((each) => shape(each, form, scene) as Scalar);
  if (value === null) return null;
  return form === 'day' ? asDayNear(String(value), scene) : asMoney(Number(value), form, scene.locale);
}

const asMoney = (hundredths: number, currency: string, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: hundredths % 100 === 0 ? 0 : 2,
  })
    .format(hundredths / 100)
    // The wide sign would be read as yen.
    .replace('￥', '¥');

/** The day of a moment as the reader writes it. */
export function asDay(moment: string, { locale, zone }: Pick<Scene, 'locale' | 'zone'>): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const timeZone = zone ?? zoneOf(locale);
  return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone }).format(at);
}

const dayMs = 24 * 3_600_000;
const nearDays: Readonly<Record<Locale, readonly [yesterday: string, today: string, tomorrow: string]>> = {
  'zh-CN': ['昨天 ', '今天 ', '明天 '],
  'zh-TW': ['昨天 ', '今天 ', '明天 '],
  en: [', yesterday', ', today', ', tomorrow'],
  ja: ['昨日 ', '今日 ', '明日 '],
};

/** The day of a moment, and where it is near, which one that is. */
function asDayNear(moment: string, scene: Scene): string {
  const day = asDay(moment, scene);
  const { nowMs, locale } = scene;
  if (nowMs === undefined || Math.abs(Date.parse(moment) - nowMs) > 2 * dayMs) return day;
  const around = [-1, 0, 1].map((days) => asDay(new Date(nowMs + days * dayMs).toISOString(), scene));
  const near = nearDays[locale][around.indexOf(day)] ?? '';
  return locale === 'en' ? `${day}${near}` : `${near}${day}`;
}

/** A value as customers read it. Vendors and customers wrote it: it can bring no line, link or markup of its own. */
export function writeValue(value: CallValue, locale: Locale): string {
  if (Array.isArray(value)) return value.map((each) => writeValue(each, locale)).join(joint[locale]);
  if (value === null || typeof value === 'boolean') return '';
  const plain = String(value)
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S*/giu, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\*{2,}|[[\]<>]/g, '');
  return cutText(plain.trim(), valueChars);
}
