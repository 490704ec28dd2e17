import type { QuestionId } from '@parley/contract';
import { changesHands } from './changes-hands.ts';
import type { Line } from './line.ts';

/** How often each question was answered since the bot has the conversation. */
export function countAnswered(lines: readonly Line[]): Map<QuestionId, number> {
  const answered = new Map<QuestionId, number>();
  const since = lines.findLastIndex(({ body }) => changesHands.has(body.kind)) + 1;
  for (const { by, body } of lines.slice(since)) {
    const question = by === 'bot' && body.kind === 'message' ? body.answer?.question : undefined;
    if (question) answered.set(question, (answered.get(question) ?? 0) + 1);
  }
  return answered;
}
