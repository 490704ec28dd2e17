import type { QuestionId } from '@parley/contract';
import { composeSpeech } from './compose-speech.ts';
import { chooseLocale } from './lines/choose-locale.ts';
import { textsOfContact } from './lines/line.ts';
import { hear } from './listen/hear-burst.ts';
import { type Listened, listen } from './listen/listen.ts';
import type { Turn } from './listen/turn.ts';
import { wishesOf } from './listen/wishes-of.ts';
import { mindOfTurn, type TurnMind } from './mind-of-turn.ts';
import type { Occasion } from './occasion.ts';
import { handOverBy } from './reply/hand-over-by.ts';
import type { Met } from './reply/met.ts';
import { sayWhy } from './reply/say-why.ts';
import { words } from './reply/words.ts';
import type { Mind } from './room.ts';
import { whichRule } from './rules/which-rule.ts';
import type { Speech } from './speak.ts';
import { takeWishes } from './take-wishes.ts';

/** What is to be said and done, how it was understood, and which answers count as given once it is said. */
export interface TurnTaken {
  speech: Speech;
  turn?: Turn;
  counts: readonly QuestionId[];
}

/** Hears what stands unanswered at the end of these lines, and decides. Vendors are asked on the way; nothing is said yet. */
export async function takeTurn(given: Mind, occasion: Occasion): Promise<TurnTaken> {
  const mind = mindOfTurn(given);
  const { state, lines, habits } = occasion;
  const locale = chooseLocale(textsOfContact(lines), state.locale, habits.locale);
  const { handingOver, nobodyThere } = words[locale];
  if (!habits.isOn) {
    const line = { kind: 'message', text: handingOver } as const;
    return { speech: { says: [line], handOver: 'rule', nobodyThere, by: 'system' }, counts: [] };
  }
  const listened = await listen(mind, occasion, locale);
  const met = await answer(mind, occasion, listened);
  return {
    speech: await composeSpeech(mind, occasion, listened, met),
    turn: listened.turn,
    counts: met.says.flatMap(countedOf),
  };
}

/** Passes the customer on where a rule says so, else meets what they ask for. */
async function answer(mind: TurnMind, occasion: Occasion, listened: Listened): Promise<Met> {
  const { state, seq, known, lines } = occasion;
  const { turn, texts, mood, abuses, dialogue, wantsPerson } = listened;
  const rule = whichRule(turn.rules, {
    ...{ texts, mood, abuses, wantsPerson },
    channel: known?.channel,
    attributes: known?.attributes ?? {},
  });
  if (rule) {
    const { says, because } = handOverBy(rule, turn.locale);
    const note = dialogue.wishes?.join(' · ').slice(0, 500);
    const rest = { ...dialogue, frames: [], wishes: undefined };
    const { wishes: _, ...kept } = rest;
    return {
      says,
      because,
      records: [],
      passed: [],
      flowCandidates: [],
      dialogue: kept,
      handOver: { rule, note },
    };
  }
  const reason = sayWhy(listened, lines);
  if (reason) return { ...reason, records: [], passed: [], flowCandidates: [], dialogue };
  const customer = { name: known?.name ?? null, level: known?.attributes.level ?? null };
  const { heard: _, ...ground } = turn;
  return takeWishes(
    mind,
    {
      ...{ state, seq, customer, turn: ground, hear: (text) => hear(listened.hearing, text) },
      answerTo: (question) =>
        mind.knowledge.answerOf(state.workspaceId, question, turn.locale, listened.hearing.reader),
    },
    dialogue,
    await wishesOf(mind, state, listened),
  );
}

const countedOf = ({ answer }: Speech['says'][number]): QuestionId[] =>
  answer?.decision === 'sure' && answer.question ? [answer.question] : [];
