import type { ConditionOf, ConversationFilter, ConversationState, FilterField } from '@parley/contract';
import type { Viewer } from '../access.ts';

/** What a state alone says of a condition: it holds, it does not, or the store has to be asked. */
export type Match = 'yes' | 'no' | 'ask';

interface Beheld {
  state: ConversationState;
  viewer: Pick<Viewer, 'agentId' | 'teamIds'>;
  nowMs: number;
}
const hourMs = 3_600_000;
const asIs = (isMet: boolean, isNot?: boolean): Match => (isMet === !isNot ? 'yes' : 'no');
const ask = (): Match => 'ask';

/** The same conditions as those in SQL, over a state in memory. */
const matches: { readonly [F in FilterField]: (given: ConditionOf<F>, beheld: Beheld) => Match } = {
  status: (given, { state }) => asIs(given.in.includes(state.status)),
  owner: (given, { state }) => asIs(given.in.includes(state.owner.kind)),
  agent: (given, { state: { owner }, viewer }) =>
    asIs(
      owner.kind === 'agent' && given.in.some((id) => (id === 'me' ? viewer.agentId : id) === owner.agentId),
      given.not,
    ),
  team: (given, { state: { teamId }, viewer }) =>
    asIs(
      given.in.some((id) =>
        id === 'none'
          ? teamId === null
          : id === 'mine'
            ? teamId !== null && viewer.teamIds.includes(teamId)
            : id === teamId,
      ),
      given.not,
    ),
  tag: (given, { state }) => {
    const has = (tag: string) => state.tags.includes(tag);
    if (given.how === 'all') return asIs(given.in.every(has));
    return asIs(given.in.some(has), given.how === 'none');
  },
  priority: (given, { state }) => asIs(given.in.includes(state.priority)),
  channel: (given, { state }) => asIs(given.in.includes(state.channelAccountId), given.not),
  language: (given, { state: { locale } }) => asIs(locale !== null && given.in.includes(locale), given.not),
  waiting: ({ minutes }, { state, nowMs }) =>
    asIs(
      state.status === 'open' &&
        state.waitingSince !== null &&
        Date.parse(state.waitingSince) <= nowMs - minutes * 60_000,
    ),
  unread: ({ is }, { state }) => asIs(state.contactSeq > state.agentReadSeq === is),
  rating: (given, { state }) => asIs(state.rating !== null && given.in.includes(state.rating)),
  activity: ({ how, hours }, { state, nowMs }) =>
    asIs(Date.parse(state.lastEntryAt) >= nowMs - hours * hourMs, how === 'before'),
  created: ({ from, to }, { state }) => {
    const at = Date.parse(state.createdAt);
    return asIs((!from || at >= Date.parse(from)) && (!to || at < Date.parse(to)));
  },
  verified: ask,
  attribute: ask,
  mentioned: ask,
  text: ask,
};

/** Whether a conversation matches, as far as its state tells. */
export function matchState(
  filter: ConversationFilter,
  state: ConversationState,
  viewer: Beheld['viewer'],
  nowMs: number,
): Match {
  const one = <F extends FilterField>(given: ConditionOf<F>) =>
    matches[given.field as F](given, { state, viewer, nowMs });
  const all = filter.all.map((each) => one(each));
  if (all.includes('no')) return 'no';
  return all.includes('ask') ? 'ask' : 'yes';
}
