import { z } from 'zod';

/** An identifier as it crosses a wire: a prefix that names the noun, then 26 characters of lower-case base 32. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

export type WorkspaceId = Id<'wsp'>;
export type PersonId = Id<'per'>;
export type AgentId = Id<'agt'>;
export type TeamId = Id<'tem'>;
export type InvitationId = Id<'inv'>;
export type SessionId = Id<'ses'>;
export type ContactId = Id<'ctc'>;
export type IdentityId = Id<'idn'>;
export type ChannelAccountId = Id<'cha'>;
export type ConversationId = Id<'cnv'>;
export type OutsideDeskId = Id<'out'>;
export type FileId = Id<'fil'>;
export type ScheduledMessageId = Id<'sch'>;
export type QuestionId = Id<'qna'>;
export type CannedReplyId = Id<'can'>;
export type MessageTemplateId = Id<'tpl'>;
export type SavedViewId = Id<'viw'>;
export type BulkId = Id<'blk'>;
export type ConnectorId = Id<'con'>;
export type ConnectorCallId = Id<'cal'>;
export type FlowId = Id<'flw'>;
export type RegressionTestId = Id<'rgt'>;
export type RegressionRunId = Id<'rgr'>;
export type PackId = Id<'pck'>;
export type SensitiveWordId = Id<'swd'>;
export type AnnouncementId = Id<'ann'>;
export type MergeId = Id<'mrg'>;
export type VisitId = Id<'vis'>;
export type PanelId = Id<'pnl'>;
export type TicketId = Id<'tkt'>;
export type AuditId = Id<'aud'>;
export type EventId = Id<'evt'>;

/** Parses an id with the given prefix and refuses any other string. */
export function idOf<Prefix extends string>(prefix: Prefix): z.ZodType<Id<Prefix>, string> {
  const shape = new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{26}$`);
  return z.string().regex(shape, `an id that begins with ${prefix}_`) as unknown as z.ZodType<
    Id<Prefix>,
    string
  >;
}

export const workspaceId = idOf('wsp');
export const personId = idOf('per');
export const agentId = idOf('agt');
export const teamId = idOf('tem');
export const invitationId = idOf('inv');
export const sessionId = idOf('ses');
export const contactId = idOf('ctc');
export const identityId = idOf('idn');
export const channelAccountId = idOf('cha');
export const conversationId = idOf('cnv');
export const outsideDeskId = idOf('out');
export const fileId = idOf('fil');
export const scheduledMessageId = idOf('sch');
export const questionId = idOf('qna');
export const cannedReplyId = idOf('can');
export const messageTemplateId = idOf('tpl');
export const savedViewId = idOf('viw');
export const bulkId = idOf('blk');
export const connectorId = idOf('con');
export const connectorCallId = idOf('cal');
export const flowId = idOf('flw');
export const regressionTestId = idOf('rgt');
export const regressionRunId = idOf('rgr');
export const packId = idOf('pck');
export const sensitiveWordId = idOf('swd');
export const announcementId = idOf('ann');
export const mergeId = idOf('mrg');
export const visitId = idOf('vis');
export const panelId = idOf('pnl');
export const ticketId = idOf('tkt');
export const auditId = idOf('aud');
