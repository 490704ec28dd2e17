import type { SavedView, SavedViewDraft, SavedViewId } from '@parley/contract';
import { viewLimits } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import { countFiltered } from '../filter/store.ts';
import {
  countViewsOf,
  deleteView,
  findView,
  insertView,
  isTeam,
  type KeptView,
  listViews,
  pinView,
  type Reader,
  updateView,
} from './store.ts';

const readerOf = ({ workspaceId, agentId, teamIds, role }: AgentCaller): Reader => ({
  ...{ workspaceId, agentId, teamIds },
  isSupervisor: isAtLeast(role, 'supervisor'),
});

/** Filters with a name: one's own, a team's, everybody's. */
export function createSavedViews(kernel: Kernel) {
  const store = ({ workspaceId }: AgentCaller) => kernel.database.in(workspaceId);
  const get = async (
    caller: AgentCaller,
    id: SavedViewId,
    query = store(caller) as Tx | ReturnType<typeof store>,
  ) => {
    const view = await findView(query, readerOf(caller), id);
    if (!view) throw new Refusal('object.not-found', { detail: 'There is no such view.' });
    return view;
  };
  const keep = async (caller: AgentCaller, id: SavedViewId, draft: SavedViewDraft, how: typeof insertView) =>
    store(caller).transaction(async (tx) => {
      const { audience } = draft;
      if (how === insertView) await refuseTooMany(tx, caller);
      else refuseOthers(await get(caller, id, tx));
      if (audience.kind !== 'own') refuseSharing(caller);
      if (audience.kind === 'team' && !(await isTeam(tx, caller.workspaceId, audience.teamId)))
        throw new Refusal('object.not-found', { detail: 'There is no such team.' });
      await how(tx, keptOf(caller, id, draft));
      await announce(tx, caller, id);
      return get(caller, id, tx);
    });
  const announce = (tx: Tx, { workspaceId }: AgentCaller, id: SavedViewId) =>
    kernel.events.announce(tx, { workspaceId, subject: 'views', objectId: id });
  return {
    get,
    list: (caller: AgentCaller) => listViews(store(caller), readerOf(caller)),
    async counts(caller: AgentCaller) {
      const views = (await listViews(store(caller), readerOf(caller))).filter((view) => view.isPinned);
      const { workspaceId } = caller;
      const asked = { workspaceId, viewer: caller, nowMs: kernel.clock.now() };
      // One after the other: a badge is in no hurry, and many views may not take every connection.
      const counts: { id: SavedViewId; count: number }[] = [];
      for (const { id, filter } of views)
        counts.push({ id, count: await countFiltered(store(caller), { ...asked, filter }) });
      return counts;
    },
    create: (caller: AgentCaller, draft: SavedViewDraft): Promise<SavedView> =>
      keep(caller, newId('viw', kernel.clock.now()), draft, insertView),
    change: (caller: AgentCaller, id: SavedViewId, draft: SavedViewDraft): Promise<SavedView> =>
      keep(caller, id, draft, updateView),
    remove: (caller: AgentCaller, id: SavedViewId): Promise<void> =>
      store(caller).transaction(async (tx) => {
        refuseOthers(await get(caller, id, tx));
        await deleteView(tx, caller.workspaceId, id);
        await announce(tx, caller, id);
      }),
    async pin(caller: AgentCaller, id: SavedViewId, isPinned: boolean): Promise<SavedView> {
      await get(caller, id);
      const { workspaceId, agentId } = caller;
      await pinView(store(caller), { workspaceId, id, agentId, isPinned });
      return get(caller, id);
    },
  };
}
export type SavedViews = ReturnType<typeof createSavedViews>;

const keptOf = (caller: AgentCaller, id: SavedViewId, draft: SavedViewDraft): KeptView => ({
  ...{ id, workspaceId: caller.workspaceId, name: draft.name, filter: draft.filter, order: draft.order },
  agentId: draft.audience.kind === 'own' ? caller.agentId : null,
  teamId: draft.audience.kind === 'team' ? draft.audience.teamId : null,
  by: caller.agentId,
});

function refuseSharing({ role }: AgentCaller) {
  if (!isAtLeast(role, 'supervisor'))
    throw new Refusal('right.missing', { detail: 'Views for others are made by supervisors.' });
}

function refuseOthers(view: SavedView) {
  if (!view.isMine)
    throw new Refusal('right.missing', { detail: 'Shared views are changed by supervisors.' });
}

async function refuseTooMany(tx: Tx, { workspaceId }: AgentCaller) {
  if ((await countViewsOf(tx, workspaceId)) >= viewLimits.perWorkspace)
    throw new Refusal('request.too-many', { detail: 'There are too many views already; remove some.' });
}
