import type { BotTurn, ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type CaseRow, saveCase, stopOthers } from './store.ts';

/** Counts, turn by turn, how far the cases of flows come, so that nobody needs to read the log for it. */
export const countCase = ({ database }: Pick<Kernel, 'database'>): Reaction => ({
  name: 'count-flow-case',
  wants: ({ body }) => body.kind === 'bot-turn',
  async run(entry, state) {
    if (entry.body.kind !== 'bot-turn') return;
    const { frames } = entry.body.dialogue;
    const rows = casesOf(entry, entry.body, state);
    await database.in(state.workspaceId).transaction(async (tx) => {
      for (const row of rows) await saveCase(tx, row);
      await stopOthers(tx, state.id, entry.seq, frames);
    });
  },
});

type Passed = BotTurn['passed'][number];

const outcomes: Record<NonNullable<Passed['rest']>, CaseRow['outcome']> = {
  slot: 'open',
  confirm: 'open',
  ended: 'through',
  'handed-over': 'handed-over',
  broken: 'stopped',
};

/** The cases that a turn went on with: each once, with all nodes it passed, as it stood last. */
function casesOf({ seq, at }: Entry, { passed }: BotTurn, state: ConversationState): CaseRow[] {
  const { workspaceId, id: conversationId } = state;
  const rows = new Map<string, CaseRow>();
  for (const { flow, version, nodes, begun, rest } of passed) {
    const restsAt = nodes.at(-1);
    if (begun === undefined || rest === undefined || restsAt === undefined) continue;
    const before = rows.get(`${flow} ${begun}`)?.nodes ?? [];
    const stands = { nodes: [...before, ...nodes], restsAt, outcome: outcomes[rest] };
    rows.set(`${flow} ${begun}`, { workspaceId, conversationId, flow, begun, version, ...stands, seq, at });
  }
  return [...rows.values()];
}
