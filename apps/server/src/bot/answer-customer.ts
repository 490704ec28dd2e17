import type { ConversationState, Entry } from '@parley/contract';
import { answerByFlow } from './flows/answer-by-flow.ts';
import { chooseLocale } from './listen/choose-locale.ts';
import { countTries } from './listen/count-tries.ts';
import { hearBurst } from './listen/hear-burst.ts';
import { latestDialogue } from './listen/latest-dialogue.ts';
import { textsOfContact } from './listen/line.ts';
import { readBurst } from './listen/read-burst.ts';
import { readerOf } from './listen/reader-of.ts';
import { decide } from './reply/decide.ts';
import type { Turn } from './reply/turn.ts';
import { words } from './reply/words.ts';
import type { BotRoom } from './room.ts';
import { speak } from './speak.ts';
import { findHabits, findReader, listLines } from './store.ts';

const mostLines = 40;

/** Answers what the customer said, or hands over; when they have said more meanwhile, that is answered together with this. */
export async function answerCustomer(room: BotRoom, entry: Entry, state: ConversationState): Promise<void> {
  if (state.contactSeq > entry.seq) return;
  const { kernel, knowledge } = room;
  const { workspaceId, id } = state;
  const { hot } = kernel.database;
  const [habits, lines, known] = await Promise.all([
    findHabits(hot, workspaceId),
    listLines(hot, id, entry.seq, mostLines),
    findReader(hot, state.channelAccountId, state.contactId),
  ]);
  if (!habits) return;
  const locale = chooseLocale(textsOfContact(lines), state.locale, habits.locale);
  const say = words[locale];
  const nobodyThere = say.nobodyThere;
  if (!habits.isOn) {
    const line = { kind: 'message', text: say.handingOver } as const;
    await speak(room, entry, state, { says: [line], handOver: 'rule', nobodyThere, by: 'system' });
    return;
  }
  const { texts, hasAttachment } = readBurst(lines);
  const heard = await hearBurst(
    { knowledge, workspaceId, locale, reader: readerOf(known, state.tags) },
    texts,
  );
  const isAnswered = heard.some((each) => each.answer);
  const suggestions = isAnswered ? [] : await knowledge.suggestFor(workspaceId, locale);
  const turn: Turn = { locale, heard, hasAttachment, tries: countTries(lines), suggestions };
  const customer = { name: known?.name ?? null, level: known?.attributes.level ?? null };
  const dialogue = latestDialogue(lines);
  const played = await answerByFlow(room, { state, seq: entry.seq, texts, turn, dialogue, customer });
  if (played) {
    const { says, records, turn: botTurn, handOver } = played;
    const speech = { says, before: records, after: [botTurn], nobodyThere };
    await speak(
      room,
      entry,
      state,
      handOver ? { ...speech, handOver: handOver.reason, note: handOver.note } : speech,
    );
    return;
  }
  const reply = decide(turn);
  if (!(await speak(room, entry, state, { ...reply, nobodyThere }))) return;
  for (const { answer } of reply.says)
    if (answer?.decision === 'sure' && answer.question) knowledge.countAnswered(answer.question);
}
