import { type Endpoint, type EndpointName, endpoints } from '@parley/contract';
import type { MarkedShop } from './marked-shop.ts';
import { idsIn } from './targets.ts';

/** What the agent who serves has for their own; the rest of the shop is its owner's. */
const ofServer: readonly string[] = [
  'announcementId',
  'bulkId',
  'cannedReplyId',
  'conversationId',
  'savedViewId',
  'scheduledMessageId',
  'sessionId',
  'ticketId',
];
const listsOfServer: readonly EndpointName[] = ['listCannedReplies', 'listViews', 'listBulks'];
const ofAnybody: readonly Endpoint['right'][] = ['agent', 'person'];

/** The headers of somebody who may ask this of the marked shop. */
export function rightfulHeaders(
  name: EndpointName,
  marked: MarkedShop,
  origin: string,
): Record<string, string> {
  const { right }: Endpoint = endpoints[name];
  if (right === 'anyone') return { origin };
  if (right === 'visitor') return { authorization: `Bearer ${marked.customer.token}` };
  const isServers =
    (ofAnybody.includes(right) && idsIn(name).some((id) => ofServer.includes(id))) ||
    listsOfServer.includes(name);
  const { cookie } = isServers ? marked.server : marked.shop.owner;
  return { cookie, 'x-parley': '1' };
}

/** What ends a thing comes after what needs it. */
const last: readonly EndpointName[] = [
  'revokeInvitation',
  'cancelScheduledMessage',
  'mergeConversation',
  'deleteCannedReply',
  'deleteMessageTemplate',
  'deleteView',
  'deleteQuestion',
  'deleteOutsideDesk',
  'dropImport',
  'dropChatLog',
  'removeChannelAccount',
  'deleteConnector',
  'deleteFlow',
  'deletePanel',
  'deleteRegressionTest',
  'removePack',
  'removeSensitiveWord',
  'changePassword',
  'endSession',
  'signOutAgent',
  'signOut',
];

/** All endpoints, in an order in which none takes away what another needs. */
export const inOrder = (): EndpointName[] => {
  const names = Object.keys(endpoints) as EndpointName[];
  return [...names.filter((name) => !last.includes(name)), ...last];
};
