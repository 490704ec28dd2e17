import type { ContactId, ConversationId, ConversationState, View } from '@parley/contract';
import { type Before, type Committed, maySee } from '../../conversations/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { ContactNames } from '../ports.ts';
import type { Audience, DeskConnection } from './audience.ts';
import { push } from './connection.ts';
import type { Watch } from './watch.ts';

/** More changed rows than this in a moment are not worth pushing: the desk asks again. */
const mostRows = 60;

const isIn: Record<View, (state: Before, desk: DeskConnection) => boolean> = {
  mine: ({ owner, participants, status }, desk) =>
    status !== 'closed' &&
    ((owner.kind === 'agent' && owner.agentId === desk.caller.agentId) ||
      participants.some(({ agentId }) => agentId === desk.caller.agentId)),
  queue: (state) => state.owner.kind === 'queue' && state.status === 'open',
  bot: (state) => state.owner.kind === 'bot' && state.status !== 'closed',
  all: (state) => state.status !== 'closed',
  closed: (state) => state.status === 'closed',
};

const shows = (desk: DeskConnection, watch: Watch, state: Before) =>
  isIn[watch.view](state, desk) &&
  (watch.teamId === undefined || state.teamId === watch.teamId) &&
  maySee(desk.caller, state);

/** Notes for every desk of the workspace whether its view gains, keeps or loses this row. */
export function noteCommit(audience: Audience, { before, after, isMissed }: Committed): void {
  const moved =
    isMissed ||
    before.owner !== after.owner ||
    before.status !== after.status ||
    before.participants !== after.participants ||
    before.teamId !== after.teamId;
  for (const desk of audience.desks.of(after.workspaceId)) {
    const { watch } = desk;
    if (!watch) continue;
    if (moved) watch.countsChanged = true;
    if (shows(desk, watch, after)) watch.changed.set(after.id, after);
    else if (isMissed) watch.isStale = true;
    else if (before.headSeq > 0 && moved && shows(desk, watch, before)) watch.changed.set(after.id, null);
  }
}

/** Tells every desk what changed in its view; the names are asked for once per workspace, however many desks show them. */
export async function tellRows(
  desks: Iterable<DeskConnection>,
  names: ContactNames,
  now: number,
): Promise<void> {
  const news = [...desks].flatMap((desk) => takeNews(desk, now));
  await Promise.all(
    [...groupBy(news, ({ desk }) => desk.caller.workspaceId)].map(async ([workspaceId, told]) => {
      const contactIds = told.flatMap(({ states }) => states.map((state) => state.contactId));
      const known =
        contactIds.length === 0
          ? new Map<ContactId, string>()
          : await names(workspaceId, [...new Set(contactIds)]);
      for (const { desk, states, gone } of told) {
        const rows = states.map((state) => ({ ...state, contactName: known.get(state.contactId) ?? '' }));
        push(desk, { t: 'rows', rows, gone }, now);
      }
    }),
  );
}

interface News {
  desk: DeskConnection;
  states: ConversationState[];
  gone: ConversationId[];
}

/** What changed in the view since this was last asked; a desk that missed too much is told so at once. */
function takeNews(desk: DeskConnection, now: number): News[] {
  const { watch } = desk;
  if (!watch || (watch.changed.size === 0 && !watch.isStale)) return [];
  const { changed, isStale } = watch;
  watch.changed = new Map();
  watch.isStale = false;
  if (isStale || changed.size > mostRows) {
    push(desk, { t: 'stale' }, now);
    return [];
  }
  const states = [...changed.values()].filter((state) => state !== null);
  const gone = [...changed].flatMap(([id, state]) => (state === null ? [id] : []));
  return [{ desk, states, gone }];
}
