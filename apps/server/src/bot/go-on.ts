import type { ConversationState, Entry } from '@parley/contract';
import { changesHands } from './lines/changes-hands.ts';
import { chooseLocale } from './lines/choose-locale.ts';
import { textsOfContact } from './lines/line.ts';
import { words } from './reply/words.ts';
import type { BotRoom } from './room.ts';
import { speak } from './speak.ts';
import { findHabits, listLines } from './store.ts';

const mostLines = 40;

/** Tells the customer that the conversation is the bot's again, if this is how it came to be and nothing was said since. */
export async function goOn(room: BotRoom, entry: Entry, state: ConversationState): Promise<void> {
  if (state.contactSeq > entry.seq) return;
  const { hot } = room.kernel.database;
  const [habits, lines] = await Promise.all([
    findHabits(hot, state.workspaceId),
    listLines(hot, state.id, state.headSeq, mostLines),
  ]);
  const latest = lines.findLast(({ body }) => changesHands.has(body.kind));
  if (!habits?.isOn || latest?.seq !== entry.seq) return;
  const say = words[chooseLocale(textsOfContact(lines), state.locale, habits.locale)];
  const line = { kind: 'message', text: say.goOn, answer: { decision: 'greeting' } } as const;
  await speak(room, entry, state, { says: [line], nobodyThere: say.nobodyThere });
}
