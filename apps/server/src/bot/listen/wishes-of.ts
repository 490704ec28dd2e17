import type { Locale } from '@parley/contract';
import { languageOf } from '../../knowledge/index.ts';
import { likelyAt, sureAt, withoutNames } from '../flows/find-wanted.ts';
import { readSaid } from '../flows/set-scene.ts';
import { isCourtesy } from '../reply/is-courtesy.ts';
import type { Heard } from '../reply/turn.ts';
import type { Mind } from '../room.ts';
import type { Talked } from '../take-turn.ts';
import type { Wish } from '../take-wishes.ts';
import { asksInGeneral } from './asks-in-general.ts';
import { hear } from './hear-burst.ts';
import { isQuestion } from './is-question.ts';
import type { Listened } from './listen.ts';
import { goesOn, splitWishes } from './split-wishes.ts';

/** The things that were asked for, each for itself. Amid a case only what a word sets apart stands for itself: the rest may answer it. */
export async function wishesOf(mind: Mind, { workspaceId }: Talked, listened: Listened): Promise<Wish[]> {
  const { texts, turn, dialogue, hearing } = listened;
  const text = texts.join('\n');
  const whole = [{ texts, heard: turn.heard }];
  if (turn.heard.some(({ isExact }) => isExact) || (dialogue.frames.length > 0 && !goesOn(text)))
    return whole;
  const heardOf = new Map<string, Heard>();
  const parts = await splitWishes(
    text,
    async (clause) => {
      const heard = await hear(hearing, clause);
      heardOf.set(clause, heard);
      return wishOf(mind, workspaceId, clause, heard, turn.locale);
    },
    dialogue.frames.length > 0,
  );
  if (parts.length < 2) return whole;
  return Promise.all(
    parts.map(async ({ text, wish, by }) => {
      // A question is as clear as the clause that asked it; a case wants all that was said with it.
      const heard = heardOf.get(wish?.startsWith('question') ? by : text);
      return { texts: [text], heard: [heard ?? (await hear(hearing, text))] };
    }),
  );
}

async function wishOf(
  mind: Mind,
  workspaceId: Talked['workspaceId'],
  clause: string,
  heard: Heard,
  locale: Locale,
) {
  const known = heard.answer ?? heard.likely;
  const question = known && !isCourtesy(heard) ? `question ${known.question}` : undefined;
  if (question && asksInGeneral(clause)) return question;
  const said = readSaid(mind, { locale, heard: [heard] }, [clause]);
  const [best] =
    (await mind.flows?.match(workspaceId, withoutNames(said), { language: languageOf(locale) })) ?? [];
  const names = said.entities.filter(({ kind }) => kind === 'order').map(({ value }) => String(value));
  // What names its order is about a case of its own, even in few words.
  // A statement that happens to be about a product is said around a wish, and asks for nothing itself.
  if (!best || best.score < (names.length > 0 ? likelyAt : sureAt))
    return names.length === 0 && (heard.isExact || isQuestion(clause)) ? question : undefined;
  return ['flow', best.id, ...names].join(' ');
}
