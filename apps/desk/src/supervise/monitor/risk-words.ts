import type { Locale, Risk, RiskKind } from '@parley/contract';
import { spanText } from '../../shell/format.ts';
import type { Tone } from '../../shell/tone-tag.tsx';
import type { Translate } from '../../words/index.ts';

/** What each kind of risk is called among the words. */
export const riskKeys = {
  emotion: 'emotion',
  waiting: 'waiting',
  'first-response': 'firstResponse',
  'next-response': 'nextResponse',
  resolution: 'resolution',
  words: 'words',
  repeated: 'repeated',
  'low-rating': 'lowRating',
  silence: 'silence',
} as const satisfies Record<RiskKind, string>;

export const toneOf = (level: Risk['level']): Tone =>
  level === 3 ? 'bad' : level === 2 ? 'waiting' : 'plain';

/** One risk in short. */
export function riskText(risk: Risk, t: Translate, locale: Locale, nowMs: number): string {
  switch (risk.kind) {
    case 'emotion':
      return t(risk.isFalling ? 'supervise.falling' : 'supervise.feels', {
        emotion: t(`supervise.emotions.${risk.emotion}`),
      });
    case 'words':
      return t(`supervise.wordsBy.${risk.by}`);
    case 'repeated':
      return t('supervise.repeatedTimes', { count: risk.times });
    case 'low-rating':
      return t('supervise.ratedLow', { stars: '★'.repeat(risk.score) });
    default:
      return t(`supervise.late.${riskKeys[risk.kind]}`, {
        time: spanText(nowMs - Date.parse(risk.since), locale),
      });
  }
}

/** Why it counts as one. */
export function riskReason(risk: Risk, t: Translate, locale: Locale): string {
  switch (risk.kind) {
    case 'emotion':
      return t('supervise.why.emotion');
    case 'words':
      return t('supervise.why.words', { groups: risk.groups.join(' · '), count: risk.times });
    case 'repeated':
      return t('supervise.why.repeated');
    case 'low-rating':
      return t('supervise.why.lowRating');
    default:
      return t('supervise.why.time', { target: spanText(risk.targetSeconds * 1000, locale) });
  }
}
