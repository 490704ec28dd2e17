import { conversationEndpoints, outsideDeskEndpoints as endpoints } from '@parley/contract';
import type { AgentConversations } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type AgentCaller, type Route, route } from '../../kernel/route.ts';
import type { RoutingPorts } from '../ports.ts';
import { changeDesk, createDesk, removeDesk } from './save-desk.ts';
import { deskOf, listDesks } from './store.ts';
import { transferOutside } from './transfer-outside.ts';

const editorOf = ({ workspaceId, agentId }: AgentCaller) => ({ workspaceId, actor: agentId });

/** Desks outside of the workspace, and the way there. */
export const outsideRoutes = (
  kernel: Kernel,
  conversations: AgentConversations,
  ports: RoutingPorts,
): Route[] => [
  route(endpoints.listOutsideDesks, async (_, { workspaceId }) => ({
    data: (await listDesks(kernel.database.in(workspaceId), workspaceId)).map(deskOf),
  })),
  route(endpoints.createOutsideDesk, ({ body }, caller) => createDesk(kernel, ports, editorOf(caller), body)),
  route(endpoints.changeOutsideDesk, ({ params, body }, caller) =>
    changeDesk(kernel, ports, editorOf(caller), params.outsideDeskId, body),
  ),
  route(endpoints.deleteOutsideDesk, async ({ params }, caller) => {
    await removeDesk(kernel, ports, editorOf(caller), params.outsideDeskId);
    return {};
  }),
  route(conversationEndpoints.transferOutside, ({ params, body }, caller) =>
    transferOutside(kernel, conversations, caller, params.conversationId, body),
  ),
];
