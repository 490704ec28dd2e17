import { mergeEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import { mergeContacts } from './merge-contacts.ts';
import type { MergeRoom } from './merge-room.ts';
import { setContactsApart } from './set-contacts-apart.ts';
import { showPerson } from './show-person.ts';
import { undoMerge } from './undo-merge.ts';

export function mergeRoutes(room: MergeRoom): Route[] {
  return [
    route(endpoints.getPerson, ({ params }, caller) =>
      showPerson(room.kernel.database.in(caller.workspaceId), caller, params.contactId),
    ),
    route(endpoints.mergeContacts, ({ params, body }, caller) =>
      mergeContacts(room, caller, params.contactId, body),
    ),
    route(endpoints.undoMerge, ({ params, body }, caller) => undoMerge(room, caller, params.contactId, body)),
    route(endpoints.setContactsApart, ({ params, body }, caller) =>
      setContactsApart(room, caller, params.contactId, body.other),
    ),
  ];
}
