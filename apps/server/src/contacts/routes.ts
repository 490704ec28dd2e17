import {
  contactEndpoints as endpoints,
  profileEndpoints,
  profileLimits,
  widgetEndpoints,
} from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { browseContacts } from './browse-contacts.ts';
import { changeContact } from './change-contact.ts';
import { getProfileSettings, saveProfileSettings } from './fields/profile-settings.ts';
import { listPersonIds } from './kin.ts';
import { listPersonOrders } from './list-person-orders.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { mergeRoutes } from './merge/routes.ts';
import type { ContactPorts } from './ports.ts';
import { showContact } from './show-contact.ts';
import { notePage } from './visits/note-page.ts';
import { listVisitsOf } from './visits/store.ts';

export function contactRoutes(kernel: Kernel, ports: ContactPorts, room: MergeRoom): Route[] {
  const { database } = kernel;
  return [
    route(endpoints.listContacts, ({ query }, caller) =>
      browseContacts(database.in(caller.workspaceId), caller, query),
    ),
    route(endpoints.getContact, ({ params }, caller) =>
      showContact(database.in(caller.workspaceId), caller, params.contactId),
    ),
    route(endpoints.changeContact, ({ params, body }, caller) =>
      changeContact(kernel, room, caller, params.contactId, body),
    ),
    route(endpoints.listOrders, async ({ params }, caller) => {
      const query = database.in(caller.workspaceId);
      const contact = await showContact(query, caller, params.contactId);
      return listPersonOrders(query, ports.orders, caller.workspaceId, contact);
    }),
    route(profileEndpoints.getProfileSettings, (_asked, { workspaceId }) =>
      getProfileSettings(database.in(workspaceId), workspaceId),
    ),
    route(profileEndpoints.saveProfileSettings, ({ body }, caller) =>
      saveProfileSettings(kernel, ports.writeAudit, caller, body),
    ),
    route(profileEndpoints.listVisits, async ({ params }, caller) => {
      const query = database.in(caller.workspaceId);
      const { id } = await showContact(query, caller, params.contactId);
      const ids = await listPersonIds(query, caller.workspaceId, id);
      return { data: await listVisitsOf(query, ids, profileLimits.visits) };
    }),
    route(widgetEndpoints.notePage, async ({ body }, caller) => {
      const { page, ...rest } = body;
      await notePage(kernel, caller, { ...page, ...rest });
      return {};
    }),
    ...mergeRoutes(room),
  ];
}
