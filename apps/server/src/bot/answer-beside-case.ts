import type { PublishedFlow } from '../flows/index.ts';
import { isQuestion } from './cues/is-question.ts';
import type { Said } from './dialogue/scene.ts';
import type { Wanted } from './flows/find-wanted.ts';
import type { Heard } from './listen/heard.ts';
import { sureAt } from './listen/how-sure.ts';
import type { Turn } from './listen/turn.ts';
import { decide } from './reply/decide.ts';
import type { Reply } from './reply/reply.ts';

type Says = Reply['says'];

/** Whether what holds for all can be an answer. Where an order is named, it would sound as if told of that. */
export const asksForAll = ({ text, entities }: Said): boolean =>
  isQuestion(text) && !entities.some(({ kind }) => kind === 'order' || kind === 'tracking');

/** What holds for all, for who asks of their own and has yet to prove who they are, or to be asked something else. */
export function answerMeanwhile(turn: Turn, said: Said, heard: readonly Heard[]): Says {
  const isKnown = heard.some(({ answer, likely }) => answer ?? likely);
  if (!isKnown || !asksForAll(said)) return [];
  const { says, rule } = decide({ ...turn, heard, offered: undefined });
  return rule ? [] : withoutChoices(says);
}

/** What is said before something else is, with nothing to choose under it. */
export const withoutChoices = (says: Says): Says => says.map(({ choices: _, ...said }) => said);

const leastLead = 0.1;

/** The case beside an answer that only looks something up, where it is meant more surely than the question that was answered: whoever can be told how it stands with their own order is told that too. */
export function tellingOfTheirOwn(
  { offered, candidates: [best] }: Wanted,
  heard: readonly Heard[],
): PublishedFlow | undefined {
  const rival = Math.max(0, ...heard.map(({ candidates }) => candidates[0]?.score ?? 0));
  const isMeant = best?.id === offered?.id && (best?.score ?? 0) >= Math.max(sureAt, rival + leastLead);
  const changes = offered?.definition.nodes.some(({ kind }) => kind === 'confirm');
  return isMeant && !changes && !offered?.definition.answers ? offered : undefined;
}
