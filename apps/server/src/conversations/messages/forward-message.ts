import type { Attachment, Changed, ConversationId, Forward } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../access.ts';
import type { ConversationPorts } from '../ports.ts';
import { type Found, getSaid } from './find-message.ts';
import type { Reach } from './on-seen.ts';
import type { Speak } from './speak.ts';

/** Says a message again elsewhere, or shows it to colleagues; whoever does it must be allowed to see both conversations, and to answer where it goes to a customer. */
export async function forwardMessage(
  kernel: Kernel,
  { reach, speak, copyFiles }: { reach: Reach; speak: Speak } & Pick<ConversationPorts, 'copyFiles'>,
  caller: Actor,
  id: ConversationId,
  { seq, to, as, comment, mentions, clientId, isConfirmed }: Forward,
): Promise<Changed> {
  await reach.get(caller, id);
  const found = await getSaid(kernel.database.in(caller.workspaceId), id, seq);
  if (as === 'message' && found.body.kind === 'note')
    throw new Refusal('request.invalid', { errors: { as: 'a note goes to no customer' } });
  await reach.get(caller, to);
  const forwardedFrom = { conversationId: id, seq };
  // Each its own copy: what is recalled here is still to be read there.
  const given = found.body.attachments ?? [];
  const attachments = given.length > 0 ? await copyFiles(caller, given) : [];
  const files = attachments.length > 0 ? { attachments } : {};
  if (as === 'message')
    return speak.answer(
      caller,
      to,
      clientId,
      { kind: 'message', ...(found.text ? { text: found.text } : {}), ...files, forwardedFrom },
      { isConfirmed },
    );
  return speak.note(caller, to, clientId, {
    kind: 'note',
    text: noteText(found, comment, given),
    ...files,
    forwardedFrom,
    ...(mentions?.length ? { mentions } : {}),
  });
}

const noteText = ({ text }: Found, comment: string | undefined, files: readonly Attachment[]): string =>
  [comment?.trim(), text].filter(Boolean).join('\n\n') || files.map(({ name }) => name).join(', ');
