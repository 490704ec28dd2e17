import { channelAccountEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import { changeAccount } from './accounts/change-account.ts';
import { connectAccount, getLive } from './accounts/connect-account.ts';
import { createAccount } from './accounts/create-account.ts';
import { describeAccount } from './accounts/describe-account.ts';
import { describeKind, isConnected } from './accounts/describe-kind.ts';
import { removeAccount } from './accounts/remove-account.ts';
import { listAccountRows } from './accounts/store.ts';
import { resendMessage } from './deliver/resend-message.ts';
import { tryAccount } from './deliver/try-account.ts';
import { describeConversationChannel } from './describe-conversation-channel.ts';
import { getHealth } from './health/get-health.ts';
import { listAside, replayAside } from './health/store.ts';
import { listTroubles } from './health/troubles-store.ts';
import type { HostRoom } from './host-room.ts';
import { listChannelNames } from './store.ts';

export const hostRoutes = (room: HostRoom): Route[] => [...accountRoutes(room), ...workRoutes(room)];

const accountRoutes = (room: HostRoom): Route[] => [
  route(endpoints.listChannelKinds, async ({ query }) => {
    const channels = await room.ports.channels.list();
    return { data: channels.filter(isConnected).map((channel) => describeKind(channel, query.locale)) };
  }),
  route(endpoints.listChannelNames, async (_asked, { workspaceId }) => ({
    data: await listChannelNames(room.kernel.database.in(workspaceId), workspaceId),
  })),
  route(endpoints.listChannelAccounts, async (_asked, { workspaceId }) => {
    const rows = await listAccountRows(room.kernel.database.in(workspaceId), workspaceId);
    const channels = new Map((await room.ports.channels.list()).map((channel) => [channel.kind, channel]));
    return { data: rows.map((row) => describeAccount(room.kernel, row, channels.get(row.kind))) };
  }),
  route(endpoints.createChannelAccount, ({ body }, caller, { publicOrigin }) =>
    createAccount(room, caller, body, publicOrigin),
  ),
  route(endpoints.changeChannelAccount, ({ params, body }, caller) =>
    changeAccount(room, caller, params.connectedAccountId, body),
  ),
  route(endpoints.removeChannelAccount, async ({ params }, caller) => {
    await removeAccount(room, caller, params.connectedAccountId);
    return {};
  }),
  route(endpoints.connectChannelAccount, ({ params }, caller) =>
    connectAccount(room, caller, params.connectedAccountId),
  ),
  route(endpoints.tryChannelAccount, ({ params, body }, caller) =>
    tryAccount(room, caller, params.connectedAccountId, body),
  ),
];

const workRoutes = (room: HostRoom): Route[] => [
  route(endpoints.getChannelHealth, ({ params }, caller) =>
    getHealth(room, caller, params.connectedAccountId),
  ),
  route(endpoints.listChannelTroubles, async (_asked, { workspaceId }) => ({
    data: await listTroubles(room.kernel.database.in(workspaceId), workspaceId),
  })),
  route(endpoints.listKeptEvents, async ({ params }, caller) => {
    const { row } = await getLive(room, caller, params.connectedAccountId);
    return { data: await listAside(room.kernel.database.in(row.workspaceId), row.id) };
  }),
  route(endpoints.replayKeptEvents, async ({ params, body }, caller) => {
    const { row } = await getLive(room, caller, params.connectedAccountId);
    const replayed = await replayAside(room.kernel.database.in(row.workspaceId), row.id, body.ids);
    room.wake(row.id);
    return { replayed };
  }),
  route(endpoints.getConversationChannel, ({ params }, caller) =>
    describeConversationChannel(room, caller, params.conversationId),
  ),
  route(endpoints.resendMessage, async ({ params, body }, caller) => {
    await resendMessage(room, caller, params.conversationId, body.seq);
    return {};
  }),
];
