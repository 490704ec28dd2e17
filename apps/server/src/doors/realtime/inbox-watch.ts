import type {
  ContactId,
  ConversationFilter,
  ConversationId,
  ConversationState,
  View,
  WorkspaceId,
} from '@parley/contract';
import { type Before, type Committed, type Match, matchState, maySee } from '../../conversations/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { ContactFaces } from '../ports.ts';
import type { Audience, DeskConnection } from './audience.ts';
import { push } from './connection.ts';
import type { Watch } from './watch.ts';

/** More changed rows than this in a moment are not worth pushing: the desk asks again. */
const mostRows = 60;
/** While very much changes at once, a desk is told to ask again no more often than this. */
const staleMs = 1_000;

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
export function noteCommit(audience: Audience, { before, after, isMissed }: Committed, now: number): void {
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
    if (watch.saved) {
      noteSaved(desk, watch, watch.saved.filter, { before, after, isMissed: isMissed === true }, now);
      continue;
    }
    if (shows(desk, watch, after)) watch.changed.set(after.id, after);
    else if (isMissed) watch.isStale = true;
    else if (before.headSeq > 0 && moved && shows(desk, watch, before)) watch.changed.set(after.id, null);
  }
}

/** A saved view gains, keeps or loses a row; what only the store can judge is judged when it is told. */
function noteSaved(
  desk: DeskConnection,
  watch: Watch,
  filter: ConversationFilter,
  { before, after, isMissed }: { before: Before; after: ConversationState; isMissed: boolean },
  now: number,
) {
  const isSeen = maySee(desk.caller, after);
  if (isSeen && matchState(filter, after, desk.caller, now) !== 'no') watch.changed.set(after.id, after);
  else if (isMissed || wasPossiblyIn(filter, before, desk, now)) watch.changed.set(after.id, null);
}

/** Of what another process wrote little is known of how it stood; then it may have been in the view. */
function wasPossiblyIn(filter: ConversationFilter, before: Before, desk: DeskConnection, now: number) {
  if (before.headSeq === 0) return false;
  return !isWhole(before) || matchState(filter, before, desk.caller, now) !== 'no';
}
const isWhole = (before: Before): before is ConversationState => 'tags' in before;

/** Which of these match a filter that the state alone cannot judge. */
export type Matching = (
  workspaceId: WorkspaceId,
  viewer: DeskConnection['caller'],
  filter: ConversationFilter,
  ids: readonly ConversationId[],
) => Promise<ConversationId[]>;

/** Tells every desk what changed in its view; the names are asked for once per workspace, however many desks show them. */
export async function tellRows(
  desks: Iterable<DeskConnection>,
  faces: ContactFaces,
  matching: Matching,
  now: number,
): Promise<void> {
  const taken = [...desks].flatMap((desk) => takeNews(desk, now));
  const news = await judgeSaved(taken, matching, now);
  await Promise.all(
    [...groupBy(news, ({ desk }) => desk.caller.workspaceId)].map(async ([workspaceId, told]) => {
      const contactIds = told.flatMap(({ states }) => states.map((state) => state.contactId));
      const known =
        contactIds.length === 0
          ? new Map<ContactId, { name: string; picture: string | null }>()
          : await faces(workspaceId, [...new Set(contactIds)]);
      for (const { desk, states, gone } of told) {
        const rows = states.map((state) => {
          const { name = '', picture } = known.get(state.contactId) ?? {};
          return { ...state, contactName: name, ...(picture ? { contactPicture: picture } : {}) };
        });
        push(desk, { t: 'rows', rows, gone }, now);
      }
    }),
  );
}

interface News {
  desk: DeskConnection;
  watch: Watch;
  states: ConversationState[];
  gone: ConversationId[];
}

/** Asks the store about rows of saved views that their state does not judge: once for all desks that show the same view. */
async function judgeSaved(news: readonly News[], matching: Matching, now: number): Promise<News[]> {
  const asked = new Map<string, Promise<ConversationId[]>>();
  return Promise.all(
    news.map(async (each) => {
      const { desk, watch, states } = each;
      const filter = watch.saved?.filter;
      if (!filter) return each;
      const judged = states.map((state): { state: ConversationState; match: Match } => ({
        state,
        match: matchState(filter, state, desk.caller, now),
      }));
      const unsure = judged.filter(({ match }) => match === 'ask').map(({ state }) => state.id);
      if (unsure.length === 0) return each;
      // The same view asks the same of whoever shows it, unless it names the reader or their teams.
      const reader = JSON.stringify(filter).match(/"(me|mine)"/) ? desk.caller.agentId : '';
      const key = JSON.stringify([watch.saved?.id, filter, reader, unsure]);
      const answer = asked.get(key) ?? matching(desk.caller.workspaceId, desk.caller, filter, unsure);
      asked.set(key, answer);
      const held = new Set(await answer);
      const isIn = ({ state, match }: (typeof judged)[number]) => match === 'yes' || held.has(state.id);
      const gone = judged.filter((one) => !isIn(one)).map(({ state }) => state.id);
      return {
        ...each,
        states: judged.filter(isIn).map(({ state }) => state),
        gone: [...each.gone, ...gone],
      };
    }),
  );
}

/** What changed in the view since this was last asked; a desk that missed too much is told so at once. */
function takeNews(desk: DeskConnection, now: number): News[] {
  const { watch } = desk;
  if (!watch || (watch.changed.size === 0 && !watch.isStale)) return [];
  const { changed, isStale } = watch;
  watch.changed = new Map();
  watch.isStale = false;
  if (isStale || changed.size > mostRows) {
    if (now - watch.toldStaleAt < staleMs) watch.isStale = true;
    else {
      watch.toldStaleAt = now;
      push(desk, { t: 'stale' }, now);
    }
    return [];
  }
  const states = [...changed.values()].filter((state) => state !== null);
  const gone = [...changed].flatMap(([id, state]) => (state === null ? [id] : []));
  return [{ desk, watch, states, gone }];
}
