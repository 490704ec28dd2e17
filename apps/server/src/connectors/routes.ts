import { cardEndpoints, connectorEndpoints as endpoints } from '@parley/contract';
import { listSpeakers, showContact } from '../contacts/index.ts';
import { type Route, route } from '../kernel/route.ts';
import { browseCalls } from './browse-calls.ts';
import { listCustomerCards } from './customer-cards.ts';
import { describeConnector } from './describe-connector.ts';
import { getConnector } from './get-connector.ts';
import type { ConnectorRoom } from './room.ts';
import { changeConnector, createConnector, deleteConnector } from './save-connector.ts';
import { listConnectorRows } from './store.ts';
import { tryAction } from './try-action.ts';

export const connectorRoutes = (room: ConnectorRoom): Route[] => [
  route(endpoints.listConnectors, async (_asked, { workspaceId }) => {
    const rows = await listConnectorRows(room.kernel.database.in(workspaceId), workspaceId);
    return { data: rows.map(describeConnector) };
  }),
  route(endpoints.getConnector, async ({ params }, { workspaceId }) =>
    describeConnector(
      await getConnector(room.kernel.database.in(workspaceId), workspaceId, params.connectorId),
    ),
  ),
  route(endpoints.createConnector, async ({ body }, { workspaceId, agentId: actor }) =>
    describeConnector(await createConnector(room, { workspaceId, actor }, body)),
  ),
  route(endpoints.changeConnector, async ({ params, body }, { workspaceId, agentId: actor }) =>
    describeConnector(await changeConnector(room, { workspaceId, actor }, params.connectorId, body)),
  ),
  route(endpoints.deleteConnector, async ({ params }, { workspaceId, agentId: actor }) => {
    await deleteConnector(room, { workspaceId, actor }, params.connectorId);
    return {};
  }),
  route(endpoints.tryConnectorAction, ({ params, body }, { workspaceId }) =>
    tryAction(room, workspaceId, params.connectorId, body),
  ),
  route(endpoints.listConnectorUses, async ({ params }, { workspaceId }) => {
    const query = room.kernel.database.in(workspaceId);
    const { name } = await getConnector(query, workspaceId, params.connectorId);
    return { data: await room.ports.usesOf(query, workspaceId, name) };
  }),
  route(endpoints.listConnectorCalls, ({ params, query }, { workspaceId }) =>
    browseCalls(room, workspaceId, params.connectorId, query),
  ),
  route(cardEndpoints.listCards, async ({ params }, caller) => {
    const { workspaceId } = caller;
    const query = room.kernel.database.in(workspaceId);
    const contact = await showContact(query, caller, params.contactId);
    const speakers = async () => (await listSpeakers(query, workspaceId, contact)).map(({ id }) => id);
    return { data: await listCustomerCards(room, workspaceId, speakers) };
  }),
];
