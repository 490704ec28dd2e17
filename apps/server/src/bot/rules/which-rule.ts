import type { HandOverRule, HandOverRules } from '@parley/contract';
import { normalise } from '@parley/nlu';
import type { Mood } from '../lines/read-mood.ts';

/** What rules of hand-over look at before anything is answered. */
export interface Occurrence {
  wantsPerson: boolean;
  /** what the customer said in one go */
  texts: readonly string[];
  channel: string | undefined;
  /** of the contact */
  attributes: Readonly<Record<string, string>>;
  mood: Mood;
  /** how often they were abusive, this time with it; 0 when they are not now */
  abuses: number;
}

type Test = { readonly [R in HandOverRule]?: (rules: HandOverRules, occurrence: Occurrence) => boolean };

/** In this order: what was asked for comes first, then who it is, then what was said, then how. */
const tests: Test = {
  asked: ({ asked }, { wantsPerson }) => asked.isOn && wantsPerson,
  channel: ({ channels }, { channel }) =>
    channels.isOn && channel !== undefined && channels.kinds.includes(channel),
  vip: ({ vip }, { attributes }) => {
    const value = attributes[vip.attribute]?.trim().toLowerCase();
    return vip.isOn && vip.values.some((each) => each.toLowerCase() === value);
  },
  keyword: ({ keywords }, { texts }) =>
    keywords.isOn && keywords.words.some((word) => texts.some((text) => isSaidIn(text, word))),
  abuse: ({ abuse }, { abuses }) => abuse.isOn && abuses >= abuse.times,
  emotion: ({ emotion }, { mood: { feeling } }) =>
    emotion.isOn && feeling.emotion === 'angry' && feeling.intensity >= emotion.from,
  trend: ({ trend }, { mood }) =>
    trend.isOn &&
    mood.feeling.valence < 0 &&
    mood.trend.direction === 'worse' &&
    mood.trend.level <= trend.below,
};

/** The rule by which a customer goes to a person before anything is answered, if there is one. */
export function whichRule(rules: HandOverRules, occurrence: Occurrence): HandOverRule | undefined {
  const names = Object.keys(tests) as (keyof Test)[];
  return names.find((name) => tests[name]?.(rules, occurrence));
}

const settingOf: { readonly [R in HandOverRule]: keyof HandOverRules } = {
  asked: 'asked',
  channel: 'channels',
  vip: 'vip',
  keyword: 'keywords',
  abuse: 'abuse',
  emotion: 'emotion',
  trend: 'trend',
  unresolved: 'unresolved',
  'low-confidence': 'lowConfidence',
  'flow-step': 'flowStep',
};

/** The name of the team that a rule passes customers to; undefined: the usual one. */
export const teamOfRule = (rules: HandOverRules, rule: HandOverRule): string | undefined =>
  rules[settingOf[rule]].team;

/** Whether this is the so-manieth answer to the same question; `before` is how often it was answered. */
export const isUnresolved = ({ unresolved }: HandOverRules, before: number): boolean =>
  unresolved.isOn && before + 1 >= unresolved.times;

/** Whether one more that is not understood is one too many; a choice that was offered gives one more chance. */
export const isTooUnsure = (
  { lowConfidence }: HandOverRules,
  before: number,
  decision: 'lost' | 'torn',
): boolean => lowConfidence.isOn && before + 1 >= lowConfidence.times + (decision === 'torn' ? 1 : 0);

function isSaidIn(text: string, word: string): boolean {
  const [said, sought] = [normalise(text), normalise(word).trim()];
  if (sought === '') return false;
  for (let at = said.indexOf(sought); at >= 0; at = said.indexOf(sought, at + 1))
    if (!isWithinWord(said, at, sought)) return true;
  return false;
}

// A word of letters or digits counts as a whole one only: 12345 is not in an order number.
const isWithinWord = (said: string, at: number, sought: string): boolean =>
  /^[\da-z]/.test(sought) &&
  (/[\da-z]/.test(said[at - 1] ?? '') || /[\da-z]/.test(said[at + sought.length] ?? ''));
