import type { ConditionOf, ConversationFilter, FilterField, WorkspaceId } from '@parley/contract';
import { every, type Part, part } from '../../kernel/database/index.ts';
import { seesAll, type Viewer } from '../access.ts';
import { searchWords } from '../log/words.ts';
import { asTakingPart } from '../store.ts';

/** What a condition may lean on: whose workspace, who looks, when, and whether closed conversations are meant too. */
export interface Asking {
  workspaceId: WorkspaceId;
  viewer: Pick<Viewer, 'agentId' | 'teamIds'>;
  nowMs: number;
  reachesClosed: boolean;
}

const hourMs = 3_600_000;
const unless = (isNot: boolean | undefined, met: Part): Part =>
  isNot ? part`not coalesce(${met}, false)` : met;
const momentOf = (ms: number) => new Date(ms).toISOString();

/** Every condition as SQL over the conversation `c` and its contact `p`; a new one does not compile until it stands here. */
const conditions: { readonly [F in FilterField]: (given: ConditionOf<F>, asking: Asking) => Part } = {
  status: (given) => part`c.status = any(${given.in}::text[])`,
  owner: (given) => part`c.owner_kind = any(${given.in}::text[])`,
  agent: (given, { viewer }) => {
    const ids = given.in.map((id) => (id === 'me' ? viewer.agentId : id));
    return unless(given.not, part`(c.owner_kind = 'agent' and c.owner_agent_id = any(${ids}::text[]))`);
  },
  team: (given, { viewer }) => {
    const ids = given.in.flatMap((id) => (id === 'mine' ? viewer.teamIds : id === 'none' ? [] : [id]));
    const isNone = given.in.includes('none');
    return unless(
      given.not,
      part`(c.team_id = any(${ids}::text[]) or (${isNone}::boolean and c.team_id is null))`,
    );
  },
  tag: ({ how, in: tags }, { reachesClosed }) => {
    if (how === 'none') return part`not (c.tags && ${tags}::text[])`;
    // Among all that was ever said the index finds them; among what is open it is quicker to look.
    if (reachesClosed)
      return part`c.id in (select id from tagged_conversations(${tags}::text[], ${how === 'all'}::boolean) as t(id))`;
    return how === 'all' ? part`c.tags @> ${tags}::text[]` : part`c.tags && ${tags}::text[]`;
  },
  priority: (given) => part`c.priority = any(${given.in}::smallint[])`,
  channel: (given) => unless(given.not, part`c.channel_account_id = any(${given.in}::text[])`),
  language: (given) => unless(given.not, part`c.locale = any(${given.in}::text[])`),
  waiting: ({ minutes }, { nowMs }) =>
    part`(c.status = 'open' and c.waiting_since <= ${momentOf(nowMs - minutes * 60_000)}::timestamptz)`,
  unread: ({ is }) => part`(c.contact_seq > c.agent_read_seq) = ${is}::boolean`,
  rating: (given) => part`c.rating = any(${given.in}::smallint[])`,
  activity: ({ how, hours }, { nowMs }) => {
    const since = momentOf(nowMs - hours * hourMs);
    return how === 'within'
      ? part`c.last_entry_at >= ${since}::timestamptz`
      : part`c.last_entry_at < ${since}::timestamptz`;
  },
  created: ({ from, to }) =>
    part`(c.created_at >= coalesce(${from ?? null}::timestamptz, '-infinity') and c.created_at < coalesce(${to ?? null}::timestamptz, 'infinity'))`,
  verified: ({ is }) => part`p.verified = ${is}::boolean`,
  attribute: ({ name, how, value }) => {
    switch (how) {
      case 'is':
        return part`p.attributes ->> ${name}::text = ${value ?? null}::text`;
      case 'is-not':
        return part`p.attributes ->> ${name}::text is distinct from ${value ?? null}::text`;
      case 'set':
        return part`p.attributes ->> ${name}::text is not null`;
      case 'unset':
        return part`p.attributes ->> ${name}::text is null`;
    }
  },
  mentioned: ({ isUnseen }, { viewer }) =>
    part`exists (select from mention m where m.conversation_id = c.id and m.agent_id = ${viewer.agentId} and (m.seen_at is null or not ${isUnseen}::boolean))`,
  text: ({ has }, { reachesClosed }) => {
    const sought = searchWords(has);
    if (!sought) return part`false`;
    if (!reachesClosed)
      return part`exists (select from entry e where e.conversation_id = c.id and e.words @@ ${sought.query}::tsquery)`;
    return part`c.id in (select f.conversation_id from search_entries(${sought.query}::tsquery, '-infinity', 'infinity', 1000000) f)`;
  },
};

/** Whether closed conversations can match at all. */
export const reachesClosed = ({ all }: ConversationFilter): boolean =>
  !all.some((each) => each.field === 'status' && !each.in.includes('closed')) &&
  !all.some((each) => each.field === 'waiting');

/** A filter as one condition over the conversation `c` and its contact `p`. */
export function conditionOf(
  filter: ConversationFilter,
  asked: { workspaceId: WorkspaceId; viewer: Asking['viewer']; nowMs: number },
): Part {
  const asking: Asking = { ...asked, reachesClosed: reachesClosed(filter) };
  const one = <F extends FilterField>(given: ConditionOf<F>) => conditions[given.field as F](given, asking);
  const open = asking.reachesClosed ? [] : [part`c.status <> 'closed'`];
  return every([
    part`c.workspace_id = ${asked.workspaceId}`,
    ...open,
    ...filter.all.map((each) => one(each)),
  ]);
}

/** What an agent may see, as a condition over `c`. */
export function sightOf(viewer: Viewer): Part {
  if (seesAll(viewer)) return part`true`;
  const ofTeams =
    viewer.visibility === 'teams'
      ? part`c.team_id = any(${viewer.teamIds}::text[])`
      : part`(c.owner_kind = 'queue' and c.team_id = any(${viewer.teamIds}::text[]))`;
  return part`(${ownOf(viewer)} or ${ofTeams})`;
}

/** What an agent has, or takes part in, as a condition over `c`. */
export function ownOf({ agentId }: Pick<Viewer, 'agentId'>): Part {
  const partaking = part`(c.participants <> '[]' and c.participants @> ${asTakingPart(agentId)}::jsonb)`;
  return part`((c.owner_kind = 'agent' and c.owner_agent_id = ${agentId}) or ${partaking})`;
}
