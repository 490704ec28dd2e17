import type { ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { abandonTurn, answerTurn, endTurn, insertTurn, insertTurnIfNone } from './store.ts';
import { turnStep } from './turn-step.ts';

/** Keeps when customers came to people and when they were first answered; done twice, it changes nothing. */
export const keepTurns = ({ database }: Kernel): Reaction => ({
  name: 'keep-turns',
  wants: (entry) => turnStep(entry) !== undefined,
  run: (entry, state) => keepTurn(database.hot, entry, state),
});

export async function keepTurn(
  query: Query,
  entry: Entry,
  { id, workspaceId, teamId }: Pick<ConversationState, 'id' | 'workspaceId' | 'teamId'>,
): Promise<void> {
  const { seq, at, author, body } = entry;
  const begun = { id, seq, workspaceId, at, teamId: body.kind === 'handed-over' ? body.team : teamId };
  switch (turnStep(entry)) {
    case 'began':
      return void (await insertTurn(query, begun));
    case 'taken':
      return void (await insertTurnIfNone(query, begun));
    case 'answered':
      return author.kind === 'agent' ? void (await answerTurn(query, id, seq, at, author.id)) : undefined;
    case 'abandoned':
      return void (await abandonTurn(query, id, seq, at));
    case 'ended':
      return void (await endTurn(query, id, seq, at));
    default:
  }
}
