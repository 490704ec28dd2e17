import { type ChatLog, insightEndpoints, type WorkspaceId } from '@parley/contract';
import { ProblemError, parseProblem } from '@parley/sdk';

/** Sends a file of talks; a refusal is thrown as one. */
export async function sendChatLog(workspaceId: WorkspaceId, file: File): Promise<ChatLog> {
  const form = new FormData();
  form.append('file', file, file.name);
  const path = insightEndpoints.startChatLog.path.replace(':workspaceId', workspaceId);
  const response = await fetch(path, { method: 'POST', headers: { 'x-parley': '1' }, body: form });
  const text = await response.text();
  if (!response.ok) throw new ProblemError(parseProblem(response.status, text));
  return JSON.parse(text) as ChatLog;
}
