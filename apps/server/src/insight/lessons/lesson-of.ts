import type { Locale } from '@parley/contract';
import { normalise } from '@parley/nlu';
import { newId } from '../../kernel/ids.ts';
import type { NewLesson } from './store.ts';

const longestAsked = 300;
const longestAnswer = 4_000;
const keyChars = 200;

type Given = Pick<NewLesson, 'kind' | 'source' | 'asked' | 'at'> & { locale: Locale } & Partial<
    Pick<
      NewLesson,
      'similar' | 'answer' | 'question' | 'flow' | 'weight' | 'times' | 'conversation' | 'seq' | 'log'
    >
  >;

/** A lesson as it is stored: what is not named is nothing, one, or once. */
export function lessonOf(given: Given): NewLesson {
  const asked = given.asked.toWellFormed().replaceAll('\0', '').trim().slice(0, longestAsked);
  return {
    ...{
      similar: [],
      question: null,
      flow: null,
      weight: 1,
      times: 1,
      conversation: null,
      seq: null,
      log: null,
    },
    ...given,
    asked,
    id: newId('les', Date.parse(given.at)),
    key: normalise(asked)
      .replace(/[\p{P}\s]+/gu, ' ')
      .trim()
      .slice(0, keyChars),
    answer: given.answer?.toWellFormed().replaceAll('\0', '').trim().slice(0, longestAnswer) ?? null,
  };
}
