import type { ChannelAccountId, MessageTemplate, MessageTemplateId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const listTemplates = (query: Query, workspaceId: WorkspaceId) =>
  query.rows<MessageTemplate>(
    sql`select id, name, channel_account_id as "channelAccountId", language, text, parameters, state, note from message_template
        where workspace_id = ${workspaceId} order by name, language, id`,
  );

export const findTemplate = (query: Query, workspaceId: WorkspaceId, id: MessageTemplateId) =>
  query.find<MessageTemplate>(
    sql`select id, name, channel_account_id as "channelAccountId", language, text, parameters, state, note from message_template
        where workspace_id = ${workspaceId} and id = ${id}`,
  );

/** Makes whoever writes templates of this workspace wait for each other until the transaction ends, so that a name stays one's own. */
export const takeTurn = (query: Query, workspaceId: WorkspaceId) =>
  query.rows(sql`select pg_advisory_xact_lock(hashtext('message-templates'), hashtext(${workspaceId}))`);

export const isTemplateTaken = async (
  query: Query,
  workspaceId: WorkspaceId,
  { id, name, language, channelAccountId }: MessageTemplate,
): Promise<boolean> =>
  (await query.find(
    sql`select from message_template where workspace_id = ${workspaceId} and id <> ${id} and name = ${name} and language = ${language}
        and channel_account_id is not distinct from ${channelAccountId}::text`,
  )) !== undefined;

export const isChannel = async (query: Query, workspaceId: WorkspaceId, id: ChannelAccountId) =>
  (await query.find(sql`select from channel_account where workspace_id = ${workspaceId} and id = ${id}`)) !==
  undefined;

export const insertTemplate = (query: Query, workspaceId: WorkspaceId, template: MessageTemplate) =>
  query.run(
    sql`insert into message_template (id, workspace_id, name, channel_account_id, language, text, parameters, state, note)
        values (${template.id}, ${workspaceId}, ${template.name}, ${template.channelAccountId}, ${template.language}, ${template.text}, ${JSON.stringify(template.parameters)}::jsonb, ${template.state}, ${template.note})`,
  );

/** Counts 0 where there is none. */
export const updateTemplate = (query: Query, workspaceId: WorkspaceId, template: MessageTemplate) =>
  query.run(
    sql`update message_template set name = ${template.name}, channel_account_id = ${template.channelAccountId}, language = ${template.language}, text = ${template.text},
          parameters = ${JSON.stringify(template.parameters)}::jsonb, state = ${template.state}, note = ${template.note}
        where id = ${template.id} and workspace_id = ${workspaceId}`,
  );

export const deleteTemplate = (query: Query, workspaceId: WorkspaceId, id: MessageTemplateId) =>
  query.run(sql`delete from message_template where id = ${id} and workspace_id = ${workspaceId}`);
