import type { MessageTemplate, MessageTemplateDraft, MessageTemplateId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type RepliesRoom, recordChange } from '../room.ts';
import {
  deleteTemplate,
  insertTemplate,
  isChannel,
  isTemplateTaken,
  takeTurn,
  updateTemplate,
} from './store.ts';

/** Writes a template, or with an id changes one. */
export async function saveTemplate(
  room: RepliesRoom,
  { workspaceId, agentId }: AgentCaller,
  draft: MessageTemplateDraft,
  known?: MessageTemplateId,
): Promise<MessageTemplate> {
  const template: MessageTemplate = { id: known ?? newId('tpl', room.kernel.clock.now()), ...draft };
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    if (draft.channelAccountId && !(await isChannel(tx, workspaceId, draft.channelAccountId)))
      throw new Refusal('object.not-found', { detail: 'There is no such channel.' });
    await takeTurn(tx, workspaceId);
    if (await isTemplateTaken(tx, workspaceId, template)) throw new Refusal('name.taken');
    const count = await (known ? updateTemplate : insertTemplate)(tx, workspaceId, template);
    if (count === 0) throw new Refusal('object.not-found');
    await recordChange(room, tx, {
      ...{ workspaceId, actor: agentId, subject: 'templates', object: template.id },
      action: known ? 'message-template.changed' : 'message-template.created',
      detail: { name: draft.name, language: draft.language, state: draft.state },
    });
  });
  return template;
}

export async function removeTemplate(
  room: RepliesRoom,
  { workspaceId, agentId }: AgentCaller,
  id: MessageTemplateId,
): Promise<void> {
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    if ((await deleteTemplate(tx, workspaceId, id)) === 0) throw new Refusal('object.not-found');
    await recordChange(room, tx, {
      ...{
        workspaceId,
        actor: agentId,
        action: 'message-template.deleted',
        subject: 'templates',
        object: id,
      },
      detail: {},
    });
  });
}
