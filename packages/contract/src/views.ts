import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { conversationFilter, listOrder } from './filter.ts';
import { agentId, savedViewId, teamId, workspaceId } from './ids.ts';
import { nothing } from './page.ts';
import { plainText } from './plain-text.ts';

const base = '/api/v1/workspaces/:workspaceId/views';
const ws = z.object({ workspaceId });
const one = z.object({ workspaceId, savedViewId });

export const viewLimits = { perWorkspace: 500 } as const;

/** Whose a saved view is: one's own, a team's, or everybody's. */
export const viewAudience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('own') }),
  z.strictObject({ kind: z.literal('team'), teamId }),
  z.strictObject({ kind: z.literal('all') }),
]);
export type ViewAudience = z.infer<typeof viewAudience>;

const content = {
  name: plainText(60).trim().min(1),
  filter: conversationFilter,
  order: listOrder.default('newest'),
  audience: viewAudience.default({ kind: 'own' }),
};

/** A filter with a name, kept. */
export const savedView = z.object({
  id: savedViewId,
  ...content,
  /** who made it; nobody where they are gone */
  by: agentId.nullable(),
  /** whether it stands in the reader's rail */
  isPinned: z.boolean(),
  /** whether the reader may change it */
  isMine: z.boolean(),
});
export type SavedView = z.infer<typeof savedView>;

const draft = z.strictObject(content);
export type SavedViewDraft = z.infer<typeof draft>;

export const viewEndpoints = {
  listViews: endpoint({
    method: 'GET',
    path: base,
    right: 'agent',
    summary: 'Saved views: one’s own, those of one’s teams, and everybody’s',
    params: ws,
    result: z.object({ data: z.array(savedView) }),
  }),
  countViews: endpoint({
    method: 'GET',
    path: `${base}/counts`,
    right: 'agent',
    summary: 'How many conversations each pinned view holds, up to a thousand',
    params: ws,
    result: z.object({ data: z.array(z.object({ id: savedViewId, count: z.int() })) }),
  }),
  createView: endpoint({
    method: 'POST',
    path: base,
    right: 'agent',
    summary: 'Save a view; one for a team or for everybody takes a supervisor',
    params: ws,
    body: draft,
    result: savedView,
  }),
  changeView: endpoint({
    method: 'PUT',
    path: `${base}/:savedViewId`,
    right: 'agent',
    summary: 'Change a saved view',
    params: one,
    body: draft,
    result: savedView,
  }),
  deleteView: endpoint({
    method: 'DELETE',
    path: `${base}/:savedViewId`,
    right: 'agent',
    summary: 'Remove a saved view',
    params: one,
    result: nothing,
  }),
  pinView: endpoint({
    method: 'PUT',
    path: `${base}/:savedViewId/pin`,
    right: 'agent',
    summary: 'Put a view into one’s rail, or take it out',
    params: one,
    body: z.strictObject({ isPinned: z.boolean() }),
    result: savedView,
  }),
} as const;
