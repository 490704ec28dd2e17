import type { Readable } from 'node:stream';
import type { ChatLog, ChatLogId, WorkspaceId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { receiveFile } from '../../knowledge/index.ts';
import type { InsightRoom } from '../room.ts';
import { deleteLog, findLog, insertLog } from './store.ts';

type Given = { name: string; stream: Readable } | undefined;

/** Takes a file of talks in and has it read in the background. */
export async function startChatLog(
  { kernel, writeAudit }: InsightRoom,
  { workspaceId, agentId }: AgentCaller,
  file: () => Promise<Given>,
): Promise<ChatLog> {
  const { name, bytes } = await receiveFile(file);
  const id: ChatLogId = newId('log', kernel.clock.now());
  const at = new Date(kernel.clock.now()).toISOString();
  await kernel.database.in(workspaceId).transaction(async (tx) => {
    await insertLog(tx, { id, workspaceId, name, bytes, at, by: agentId });
    await writeAudit(tx, {
      workspaceId,
      actor: agentId,
      action: 'chat-log.started',
      object: id,
      detail: { name },
    });
    const payload = { workspaceId, chatLogId: id };
    await kernel.jobs.add(tx, { kind: 'read-chat-log', workspaceId, payload, key: `read-chat-log:${id}` });
  });
  kernel.jobs.nudge();
  const found = await findLog(kernel.database.in(workspaceId), workspaceId, id);
  if (!found) throw new Refusal('object.not-found');
  return found;
}

export async function dropChatLog(
  { kernel }: InsightRoom,
  workspaceId: WorkspaceId,
  id: ChatLogId,
): Promise<void> {
  const removed = await kernel.database.in(workspaceId).transaction((tx) => deleteLog(tx, workspaceId, id));
  if (removed === 0) throw new Refusal('object.not-found');
}
