import type { ConversationState } from '@parley/contract';
import { chooseLocale } from '../lines/choose-locale.ts';
import { textsOfContact } from '../lines/line.ts';
import type { BotRoom } from '../room.ts';
import { findHabits, listLines } from '../store.ts';
import { listWaiting, type WaitingRow } from './store.ts';
import { waitingLines } from './waiting-lines.ts';

const minuteMs = 60_000;
const mostAtOnce = 500;
const mostLines = 20;

/** Says a line, once for each wait, to customers who have waited for a person as long as their workspace has set. */
export async function sootheWaiting(room: BotRoom): Promise<void> {
  const now = room.kernel.clock.now();
  const before = new Date(now - minuteMs).toISOString();
  for (const row of await listWaiting(room.kernel.database.system, before, mostAtOnce))
    await soothe(room, row, now);
}

async function soothe({ kernel, log, settings }: BotRoom, row: WaitingRow, now: number): Promise<void> {
  const { workspaceId, id, clientId } = row;
  const { waiting, tone } = (await settings(workspaceId)).settings.wording;
  if (!waiting.isOn || now - Date.parse(row.since) < waiting.minutes * minuteMs) return;
  const { hot } = kernel.database;
  const [habits, lines] = await Promise.all([
    findHabits(hot, workspaceId),
    listLines(hot, id, 2_147_483_647, mostLines),
  ]);
  if (!habits) return;
  const locale = chooseLocale(textsOfContact(lines), null, habits.locale);
  const text = waiting.words[locale] ?? waitingLines[locale][tone];
  await log.append({
    ...{ workspaceId, conversationId: id, clientId },
    decide: (state) =>
      isWaiting(state)
        ? [
            {
              author: { kind: habits.isOn ? 'bot' : 'system' },
              body: { kind: 'message', text, answer: { decision: 'soothing' } },
            },
          ]
        : [],
  });
}

const isWaiting = ({ owner, status, queuedSince, queuedFor, waitingSince }: ConversationState): boolean =>
  status === 'open' &&
  (owner.kind === 'queue'
    ? queuedSince !== null && queuedFor === 'chat'
    : owner.kind === 'agent' && waitingSince !== null);
