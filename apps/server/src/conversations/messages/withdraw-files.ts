import type { BodyOf, Entry, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { ConversationPorts } from '../ports.ts';
import type { Reaction } from '../reactions/reaction.ts';
import { listEntriesAt, listUnread } from './store.ts';

/** Files of a recalled message are served to customers no more, unless another message carries them; said anew, they are served again. */
export function withdrawFiles(
  kernel: Kernel,
  { withdrawFiles: withdraw, serveFiles }: Pick<ConversationPorts, 'withdrawFiles' | 'serveFiles'>,
): Reaction {
  const { system } = kernel.database;
  const settle = async (workspaceId: WorkspaceId, entry: Entry, body: BodyOf<'recalled'>) => {
    const [message] = await listEntriesAt(system, entry.conversationId, [body.seq]);
    const files = message ? idsIn(message) : [];
    if (files.length === 0) return;
    const unread = await listUnread(system, workspaceId, files);
    if (unread.length > 0) await withdraw(workspaceId, unread);
  };
  return {
    name: 'withdraw-files',
    wants: (entry) => entry.body.kind === 'recalled' || idsIn(entry).length > 0,
    async run(entry, { workspaceId }) {
      if (entry.body.kind === 'recalled') return settle(workspaceId, entry, entry.body);
      const [unread, ids] = [await listUnread(system, workspaceId, idsIn(entry)), idsIn(entry)];
      const served = ids.filter((id) => !unread.includes(id));
      if (served.length > 0) await serveFiles(workspaceId, served);
    },
  };
}

const idsIn = ({ body }: Entry) =>
  body.kind === 'message' ? (body.attachments ?? []).map(({ id }) => id) : [];
