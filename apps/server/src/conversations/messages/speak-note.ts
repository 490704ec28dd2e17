import type { BodyOf, Changed, ConversationId, ConversationState } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type Actor, maySee } from '../access.ts';
import { note } from '../agent-acts.ts';
import { areTeams } from '../mentions/store.ts';
import type { ConversationPorts } from '../ports.ts';
import { refuseBadQuote } from './find-message.ts';
import type { Reach } from './on-seen.ts';

/** Writes a note for colleagues; nobody is called who may not look. */
export async function speakNote(
  kernel: Kernel,
  reach: Reach,
  ports: Pick<ConversationPorts, 'checkAttachments' | 'findCallers'>,
  said: { caller: Actor; id: ConversationId; clientId: string; wanted: BodyOf<'note'> },
): Promise<Changed> {
  const { caller, id, clientId, wanted } = said;
  const store = kernel.database.in(caller.workspaceId);
  const { state } = await reach.get(caller, id);
  await refuseBadQuote(store, id, wanted);
  const { mentions: called = [], mentionedTeams = [], attachments, quotes, ...rest } = wanted;
  const mentions = [...new Set(called)];
  await refuseStrangers(ports, caller, state, mentions);
  const teams = [...new Set(mentionedTeams)];
  if (teams.length > 0 && !(await areTeams(store, caller.workspaceId, teams)))
    throw new Refusal('object.not-found', { detail: 'There is no such team.' });
  const files = attachments?.length
    ? await ports.checkAttachments(caller.workspaceId, attachments)
    : undefined;
  const body: BodyOf<'note'> = {
    ...rest,
    ...(files ? { attachments: files } : {}),
    ...(quotes ? { quotes } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(teams.length > 0 ? { mentionedTeams: teams } : {}),
  };
  return reach.act(caller, id, note(caller.agentId, body), clientId, body);
}

async function refuseStrangers(
  { findCallers }: Pick<ConversationPorts, 'findCallers'>,
  caller: Actor,
  state: ConversationState,
  mentions: readonly Actor['agentId'][],
): Promise<void> {
  if (mentions.length === 0) return;
  const callers = await findCallers(caller.workspaceId, mentions);
  if (!mentions.every((one) => callers.some((each) => each.agentId === one && maySee(each, state))))
    throw new Refusal('mention.cannot-see', {
      detail: 'Somebody who is mentioned does not work here, or may not see this conversation.',
    });
}
