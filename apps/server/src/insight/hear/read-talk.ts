import type { BodyOf } from '@parley/contract';
import { findCourtesy, wantsPerson } from '@parley/nlu';
import { refusesAnswer } from './refuses-answer.ts';
import type { Line } from './store.ts';

type Message = BodyOf<'message'>;

/** What was said in one go by one side. */
export interface Burst {
  by: Line['by'];
  /** of its last message */
  seq: number;
  at: string;
  text: string;
  messages: readonly Message[];
}

const messageOf = ({ body }: Line): Message | undefined => (body.kind === 'message' ? body : undefined);

/** The talk as bursts, in order; what is no message ends none. */
export function burstsOf(lines: readonly Line[]): Burst[] {
  const bursts: Burst[] = [];
  for (const line of lines) {
    const message = messageOf(line);
    if (!message) continue;
    const last = bursts.at(-1);
    const text = message.text?.trim() ?? '';
    if (last?.by === line.by)
      bursts[bursts.length - 1] = {
        ...last,
        ...{ seq: line.seq, at: line.at, text: [last.text, text].filter(Boolean).join('\n') },
        messages: [...last.messages, message],
      };
    else bursts.push({ by: line.by, seq: line.seq, at: line.at, text, messages: [message] });
  }
  return bursts;
}

const longestQuestion = 300;

/** Whether a customer's words ask for something that knowledge could answer: no courtesy, no call for a person, no refusal of an answer, no bare number, and not a letter. */
export function asksSomething(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || text.length > longestQuestion) return false;
  return !wantsPerson(text) && findCourtesy(text) === undefined && !refusesAnswer(text);
}

/** What the customer asked last that knowledge could answer. */
export const lastAsked = (lines: readonly Line[]): Burst | undefined =>
  burstsOf(lines).findLast(({ by, text }) => by === 'contact' && asksSomething(text));

const isAnswer = (message: Message | undefined): boolean =>
  message?.answer?.question !== undefined && ['sure', 'likely'].includes(message.answer.decision);

/** The question whose answer the bot gave last. */
export const lastAnswered = (lines: readonly Line[]) =>
  lines.toReversed().map(messageOf).find(isAnswer)?.answer?.question;

/** What the customer had asked whose answer they have just refused in words; undefined where the last thing said is no refusal. */
export function refusedOf(lines: readonly Line[]): Burst | undefined {
  const [asked, answered, refused] = burstsOf(lines).slice(-3);
  const isRefused = refused?.by === 'contact' && refusesAnswer(refused.text);
  const isAnswered = answered?.by === 'bot' && isAnswer(answered.messages.at(-1));
  return isRefused && isAnswered && asked && asksSomething(asked.text) ? asked : undefined;
}
