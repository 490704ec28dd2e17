import type { ConversationState, QuestionId } from '@parley/contract';
import { answerByFlow } from './flows/answer-by-flow.ts';
import { chooseLocale } from './listen/choose-locale.ts';
import { countTries } from './listen/count-tries.ts';
import { hearBurst } from './listen/hear-burst.ts';
import { latestDialogue } from './listen/latest-dialogue.ts';
import { type Line, textsOfContact } from './listen/line.ts';
import { readBurst } from './listen/read-burst.ts';
import { readerOf } from './listen/reader-of.ts';
import { decide } from './reply/decide.ts';
import type { Turn } from './reply/turn.ts';
import { words } from './reply/words.ts';
import type { Mind } from './room.ts';
import type { Speech } from './speak.ts';
import type { Habits, KnownReader } from './store.ts';

/** What a turn must know of the conversation it is in. */
export type Talked = Pick<ConversationState, 'workspaceId' | 'id' | 'contactId' | 'locale' | 'tags'>;

/** What a turn rests on beside what the business knows. */
export interface Occasion {
  state: Talked;
  /** of the message that is answered */
  seq: number;
  /** of the conversation up to it, the latest of them */
  lines: readonly Line[];
  habits: Habits;
  known: KnownReader | undefined;
}

/** What is to be said and done, how it was understood, and which answers count as given once it is said. */
export interface TurnTaken {
  speech: Speech;
  turn?: Turn;
  counts: readonly QuestionId[];
}

/** Hears what stands unanswered at the end of these lines, and decides. Vendors are asked on the way; nothing is said yet. */
export async function takeTurn(mind: Mind, occasion: Occasion): Promise<TurnTaken> {
  const { state, lines, habits } = occasion;
  const locale = chooseLocale(textsOfContact(lines), state.locale, habits.locale);
  const say = words[locale];
  const { nobodyThere } = say;
  if (!habits.isOn) {
    const line = { kind: 'message', text: say.handingOver } as const;
    return { speech: { says: [line], handOver: 'rule', nobodyThere, by: 'system' }, counts: [] };
  }
  const { texts, turn } = await hear(mind, occasion, locale);
  const customer = {
    name: occasion.known?.name ?? null,
    level: occasion.known?.attributes.level ?? null,
  };
  const dialogue = latestDialogue(lines);
  const played = await answerByFlow(mind, { state, seq: occasion.seq, texts, turn, dialogue, customer });
  if (played) {
    const { says, records, turn: botTurn, handOver } = played;
    const speech = { says, before: records, after: [botTurn], nobodyThere };
    const handedOver = handOver ? { handOver: handOver.reason, note: handOver.note } : {};
    return { speech: { ...speech, ...handedOver }, turn, counts: [] };
  }
  const reply = decide(turn);
  return { speech: { ...reply, nobodyThere }, turn, counts: reply.says.flatMap(countedOf) };
}

async function hear(mind: Mind, { state, lines, known }: Occasion, locale: Turn['locale']) {
  const { knowledge } = mind;
  const { workspaceId } = state;
  const { texts, hasAttachment } = readBurst(lines);
  const reader = readerOf(known, state.tags);
  const heard = await hearBurst({ knowledge, workspaceId, locale, reader }, texts);
  const isAnswered = heard.some((each) => each.answer);
  const suggestions = isAnswered ? [] : await knowledge.suggestFor(workspaceId, locale);
  const turn: Turn = { locale, heard, hasAttachment, tries: countTries(lines), suggestions };
  return { texts, turn };
}

const countedOf = ({ answer }: Speech['says'][number]): QuestionId[] =>
  answer?.decision === 'sure' && answer.question ? [answer.question] : [];
