import type { WorkspaceId } from '@parley/contract';
import type { ConnectorRoom } from './room.ts';

/** The action that sends one-time codes in a workspace: the one with an input that is such a code. It is told `order` and `address`, and sends nothing where they do not belong together. */
export async function findCodeAction(
  { live }: ConnectorRoom,
  workspaceId: WorkspaceId,
): Promise<{ connector: string; action: string } | undefined> {
  const found = (await live(workspaceId)).flatMap(({ name, actions }) =>
    actions
      .filter(({ inputs }) => inputs.some(({ from }) => from === 'code'))
      .map((action) => ({ connector: name, action: action.name })),
  );
  return found[0];
}
