import { contactEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { browseContacts } from './browse-contacts.ts';
import { changeContact } from './change-contact.ts';
import type { OrderLookup, WriteAudit } from './ports.ts';
import { showContact } from './show-contact.ts';

export function contactRoutes(
  kernel: Kernel,
  ports: { orders: OrderLookup; writeAudit: WriteAudit },
): Route[] {
  const { database } = kernel;
  return [
    route(endpoints.listContacts, ({ query }, caller) =>
      browseContacts(database.in(caller.workspaceId), caller, query),
    ),
    route(endpoints.getContact, ({ params }, caller) =>
      showContact(database.in(caller.workspaceId), caller, params.contactId),
    ),
    route(endpoints.changeContact, ({ params, body }, caller) =>
      changeContact(kernel, ports.writeAudit, caller, params.contactId, body),
    ),
    route(endpoints.listOrders, async ({ params }, caller) => {
      const contact = await showContact(database.in(caller.workspaceId), caller, params.contactId);
      return ports.orders.find(caller.workspaceId, contact);
    }),
  ];
}
