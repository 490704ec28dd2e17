import type {
  AgentId,
  AssignmentReasons,
  Author,
  BodyOf,
  Entry,
  EntryKind,
  HandOverRule,
  Locale,
} from '@parley/contract';
import type { Names } from '../../people/agents.ts';
import { fullText } from '../../shell/format.ts';
import { ticketChanges } from '../../tickets/ticket-changes.ts';
import type { Translate } from '../../words/index.ts';
import { priorityName } from '../priority-names.ts';
import type { EventBody } from './lines.ts';
import { problemText } from './problem-text.ts';

export interface EventContext {
  t: Translate;
  names: Names;
  me: AgentId;
  contactName: string;
  contactPicture?: string | null | undefined;
  locale: Locale;
}
type EventKind = Exclude<
  EntryKind,
  'message' | 'note' | 'read' | 'brief' | 'bot-turn' | 'delivery' | 'media-fetched'
>;
type Said = EventContext & { author: Author; who: string };

/** How each event reads; a new kind does not compile until it has words. */
const sayings: { readonly [K in EventKind]: (body: BodyOf<K>, said: Said) => string } = {
  started: (body, { t, contactName }) =>
    body.page
      ? t('events.startedOn', { name: contactName, page: body.page.title || body.page.url })
      : t('events.started', { name: contactName }),
  'handed-over': ({ reason, rule, ...body }, { t, names }) => {
    const team = names.team(body.team);
    return rule
      ? t('events.handedOverBy', { team, rule: t(`events.byRule.${ruleKeys[rule]}`) })
      : t(`events.handedOver.${handOverKey[reason]}`, { team });
  },
  assigned: (body, { t, names, me }) => {
    const who = body.agent === me ? t('events.youObject') : names.agent(body.agent);
    const said = body.acceptBy ? t('events.offered', { who }) : t('events.assigned', { who });
    return [said, ...(body.why ? reasonsOf(body.why, t) : [])].join(' · ');
  },
  'connector-called': ({ outcome, name, action, inputs, failure = '' }, { t }) => {
    const asked = [action, ...Object.values(inputs)].join(' ');
    return t(`events.called.${outcome}`, { name, asked, failure });
  },
  accepted: (body, { t, names, me }) =>
    body.agent === me ? t('events.acceptedYou') : t('events.accepted', { who: names.agent(body.agent) }),
  requeued: (body, { t, names }) =>
    t(`events.requeued.${reasonKey[body.reason]}`, { who: body.from ? names.agent(body.from) : '' }),
  transferred: (body, { t, names, who }) => {
    if (body.toOutside) return t('events.transferredOutside', { who, to: body.toOutside.name });
    if (body.because && body.toTeam) return t('events.transferredByRule', { to: names.team(body.toTeam) });
    const to = body.toAgent ? names.agent(body.toAgent) : body.toTeam ? names.team(body.toTeam) : '';
    return t('events.transferred', { who, to });
  },
  invited: ({ agent, mode }, { t, names, me, who }) =>
    t(`events.invited.${mode}`, { who, agent: agent === me ? t('events.youObject') : names.agent(agent) }),
  joined: ({ agent, mode, uninvited }, { t, names, me }) =>
    t(`events.joined.${uninvited && mode === 'help' ? 'stepIn' : mode}`, {
      agent: agent === me ? t('events.you') : names.agent(agent),
    }),
  departed: ({ agent, reason }, { t, names }) =>
    t(`events.departed.${reason === 'no-answer' ? 'noAnswer' : reason}`, { agent: names.agent(agent) }),
  'returned-to-bot': (_body, { t, who }) => t('events.returnedToBot', { who }),
  'left-queue': (_body, { t, contactName }) => t('events.leftQueue', { name: contactName }),
  'message-left': ({ text }, { t, contactName }) => t('events.messageLeft', { name: contactName, text }),
  'callback-asked': ({ when }, { t, contactName, locale }) =>
    when
      ? t('events.callbackAskedAt', { name: contactName, when: fullText(when, locale) })
      : t('events.callbackAsked', { name: contactName }),
  closed: (body, { t, who, contactName }) =>
    t(`events.closed.${body.reason === 'passed-on' ? 'passedOn' : body.reason}`, { who, name: contactName }),
  reopened: (_body, { t, who }) => t('events.reopened', { who }),
  snoozed: (body, { t, who, locale }) => t('events.snoozed', { who, until: fullText(body.until, locale) }),
  woken: (_body, { t }) => t('events.woken'),
  tagged: (body, { t, who }) =>
    t('events.tagged', {
      who,
      tags: [...body.added.map((tag) => `+${tag}`), ...body.removed.map((tag) => `−${tag}`)].join(' '),
    }),
  prioritised: (body, { t, who }) =>
    t('events.prioritised', { who, priority: t(`priority.${priorityName(body.priority)}`) }),
  voted: ({ isHelpful }, { t, contactName }) =>
    t(isHelpful ? 'events.votedUp' : 'events.votedDown', { name: contactName }),
  'not-amended': ({ what, reason }, { t }) => t(`events.notAmended.${what}`, { why: problemText(t, reason) }),
  recalled: (_body, { t, who }) => t('events.recalled', { who }),
  edited: (_body, { t, who }) => t('events.edited', { who }),
  delivered: (_body, { t }) => t('events.delivered'),
  'merged-into': (_body, { t, who }) => t('events.mergedInto', { who }),
  'merged-from': (_body, { t, who }) => t('events.mergedFrom', { who }),
  unmerged: (_body, { t, who }) => t('events.unmerged', { who }),
  'split-to': ({ seqs }, { t, who }) => t('events.splitTo', { who, count: seqs.length }),
  'split-from': (_body, { t, who }) => t('events.splitFrom', { who }),
  'ticket-opened': ({ number, title }, { t, who }) => t('events.ticketOpened', { who, number, title }),
  'ticket-changed': (body, { t, names, who, locale }) => {
    const what = ticketChanges(body, { t, names, locale }).join(' · ');
    return what
      ? t('events.ticketChanged', { who, number: body.number, what })
      : t('events.ticketNoted', { who, number: body.number });
  },
  'rating-asked': (_body, { t }) => t('events.ratingAsked'),
  rated: (body, { t, contactName }) =>
    t('events.rated', { name: contactName, stars: '★'.repeat(body.score) + '☆'.repeat(5 - body.score) }),
};

/** Why routing chose this agent, as far as it is not the usual: who has least to do. */
function reasonsOf({ ground, step, skills = {}, waitedSeconds }: AssignmentReasons, t: Translate): string[] {
  const minutes = Math.round(waitedSeconds / 60);
  return [
    ...(ground === 'asked-for' ? [t('events.assignedWhy.askedFor')] : []),
    ...(ground === 'last-served' ? [t('events.assignedWhy.lastServed')] : []),
    ...Object.entries(skills).map(([skill, level]) => `${skill} ${level}`),
    ...(step ? [t('events.assignedWhy.widened')] : []),
    ...(minutes > 0 ? [t('events.assignedWhy.waited', { minutes })] : []),
  ];
}

const handOverKey = {
  asked: 'asked',
  lost: 'lost',
  agent: 'agent',
  rule: 'rule',
  reopened: 'reopened',
  'low-rating': 'lowRating',
} as const;

/** What each rule of the bot is called among the words. */
export const ruleKeys = {
  asked: 'asked',
  keyword: 'keyword',
  vip: 'vip',
  channel: 'channel',
  abuse: 'abuse',
  emotion: 'emotion',
  trend: 'trend',
  unresolved: 'unresolved',
  'low-confidence': 'lowConfidence',
  'flow-step': 'flowStep',
} as const satisfies Record<HandOverRule, string>;

const reasonKey = {
  'no-answer': 'noAnswer',
  declined: 'declined',
  disconnected: 'disconnected',
  break: 'break',
  'signed-out': 'signedOut',
  removed: 'removed',
} as const;

/** One event as a quiet line. */
export function eventWords(entry: Entry, body: EventBody, context: EventContext): string {
  const said = { ...context, author: entry.author, who: authorWords(entry.author, context) };
  const saying = sayings[body.kind] as (body: EventBody, said: Said) => string;
  return saying(body, said);
}

/** Words a person added to an event: the note of a hand-over, the comment of a rating. */
export function eventDetail(body: EventBody, { t }: Pick<EventContext, 't'>): string | undefined {
  if ('note' in body) return body.note;
  if ('reach' in body) return body.reach && t('events.reach', { reach: body.reach });
  if (body.kind === 'connector-called') return body.summary || undefined;
  return body.kind === 'rated'
    ? [...(body.reasons ?? []), body.comment ?? ''].filter(Boolean).join(' · ')
    : undefined;
}

/** Whose face it is: one's own too, where the words say `you`. */
export const faceName = (author: Author, context: EventContext) =>
  author.kind === 'agent' ? context.names.agent(author.id) : authorWords(author, context);

export function authorWords(author: Author, { t, names, me, contactName }: EventContext): string {
  switch (author.kind) {
    case 'contact':
      return contactName;
    case 'bot':
      return t('people.bot');
    case 'system':
      return t('people.system');
    case 'agent':
      return author.id === me ? t('events.you') : names.agent(author.id);
  }
}
