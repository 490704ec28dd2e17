import { type ContactId, profileEndpoints as endpoints, type WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { keepProfile } from './reactions.ts';
import type { ProfilePorts } from './room.ts';
import { showTimeline } from './show-timeline.ts';
import { changeTags, showTags } from './tags/person-tags.ts';
import { refreshKind, refreshSoon, refreshTags } from './tags/refresh-tags.ts';

export type { ProfilePorts } from './room.ts';

/** What is made of all that is known of a person: tags with their evidence, and one timeline over all channels. */
export interface Profiles {
  routes: Route[];
  /** Has the tags of a person judged anew, soon. */
  refreshSoon(query: Query, workspaceId: WorkspaceId, contactId: ContactId): Promise<void>;
  /** Judges them at once. */
  refresh(workspaceId: WorkspaceId, contactId: ContactId): Promise<void>;
}

export function createProfiles(
  kernel: Kernel,
  { reactor }: Pick<Conversations, 'reactor'>,
  ports: ProfilePorts,
): Profiles {
  const room = { kernel, ports };
  reactor.add(keepProfile(room));
  kernel.jobs.handle(refreshKind, ({ workspaceId, contactId }) =>
    refreshTags(room, workspaceId as WorkspaceId, contactId as ContactId),
  );
  return {
    refreshSoon: (query, workspaceId, contactId) => refreshSoon(room, query, workspaceId, contactId),
    refresh: (workspaceId, contactId) => refreshTags(room, workspaceId, contactId),
    routes: [
      route(endpoints.listPersonTags, ({ params }, caller) => showTags(room, caller, params.contactId)),
      route(endpoints.changePersonTags, ({ params, body }, caller) =>
        changeTags(room, caller, params.contactId, body),
      ),
      route(endpoints.listTimeline, ({ params, query }, caller) =>
        showTimeline(room, caller, params.contactId, query),
      ),
    ],
  };
}
