import type { EndpointName } from '@parley/contract';
import { endpoints } from '@parley/contract';
import { newId } from '../../src/kernel/ids.ts';

const prefixes = {
  workspaceId: 'wsp',
  agentId: 'agt',
  teamId: 'tem',
  invitationId: 'inv',
  sessionId: 'ses',
  contactId: 'ctc',
  channelAccountId: 'cha',
  connectedAccountId: 'cha',
  connectorId: 'con',
  flowId: 'flw',
  conversationId: 'cnv',
  scheduledMessageId: 'sch',
  questionId: 'qna',
  cannedReplyId: 'can',
  outsideDeskId: 'out',
  messageTemplateId: 'tpl',
  savedViewId: 'viw',
  bulkId: 'blk',
  importId: 'imp',
  gapId: 'gap',
  lessonId: 'les',
  chatLogId: 'log',
  modelId: 'mdl',
  regressionTestId: 'rgt',
  regressionRunId: 'rgr',
  packId: 'pck',
  sensitiveWordId: 'swd',
  announcementId: 'ann',
  panelId: 'pnl',
  ticketId: 'tkt',
} as const;
export type IdName = keyof typeof prefixes;
/** One existing object of every kind. */
export type Targets = Record<IdName, string>;

/** Ids that look like ids and belong to nothing. */
export const nowhere = (): Targets =>
  Object.fromEntries(Object.entries(prefixes).map(([name, prefix]) => [name, newId(prefix)])) as Targets;

/** The ids that the path of an endpoint names. */
export const idsIn = (name: EndpointName): IdName[] =>
  [...endpoints[name].path.matchAll(/:(\w+)/g)].map(([, id]) => {
    if (!id || !(id in prefixes)) throw new Error(`${name}: there is no target for :${id}`);
    return id as IdName;
  });

export const paramsOf = (name: EndpointName, targets: Targets): Record<string, string> =>
  Object.fromEntries(idsIn(name).map((id) => [id, targets[id]]));
