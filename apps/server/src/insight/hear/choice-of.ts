import type { QuestionId } from '@parley/contract';
import { asksSomething, type Burst, burstsOf } from './read-talk.ts';
import type { Line } from './store.ts';

/** What a customer said who was asked back, and the question that they then chose; undefined where the last answer came of no choice. */
export function choiceOf(lines: readonly Line[]): { asked: Burst; question: QuestionId } | undefined {
  const [asked, askedBack, chosen, answered] = burstsOf(lines).slice(-4);
  if (!asked || !askedBack || !chosen || answered?.by !== 'bot' || asked.by !== 'contact') return undefined;
  const question = answered.messages.at(-1)?.answer?.question;
  const back = askedBack.messages.at(-1);
  const isOffered = back?.choices?.some(
    ({ say, label, action }) => action === 'say' && (say ?? label) === chosen.text,
  );
  const isTorn = back?.answer?.decision === 'torn' || back?.answer?.decision === 'lost';
  return question && isTorn && isOffered && asksSomething(asked.text) ? { asked, question } : undefined;
}
