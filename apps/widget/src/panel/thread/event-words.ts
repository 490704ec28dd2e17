import type { Entry, EntryBody, EntryKind } from '@parley/contract';
import type { VisitorState } from '@parley/sdk/visitor';
import type { Words } from '../words/en.ts';

interface Around {
  t: Words;
  names: VisitorState['agentNames'];
}
type BodyOf<K extends EntryKind> = Extract<EntryBody, { kind: K }>;

const silent = () => undefined;

/** What each kind of event says to the visitor; a new kind does not compile until it is decided here. */
const lines: { [K in EntryKind]: (body: BodyOf<K>, around: Around) => string | undefined } = {
  started: silent,
  message: silent,
  'media-fetched': silent,
  delivery: silent,
  'not-amended': silent,
  note: silent,
  read: silent,
  snoozed: silent,
  woken: silent,
  tagged: silent,
  prioritised: silent,
  brief: silent,
  'connector-called': silent,
  'bot-turn': silent,
  'ticket-opened': silent,
  'ticket-changed': silent,
  'rating-asked': silent,
  voted: silent,
  delivered: silent,
  recalled: silent,
  edited: silent,
  unmerged: silent,
  'merged-into': (_body, { t }) => t.mergedInto,
  'merged-from': (_body, { t }) => t.mergedFrom,
  'split-to': (_body, { t }) => t.splitTo,
  'split-from': (_body, { t }) => t.splitFrom,
  'handed-over': (_body, { t }) => t.handedOver,
  // who is only asked to take over may still decline
  assigned: ({ agent, acceptBy }, { t, names }) => (acceptBy ? undefined : t.joined(names[agent] ?? t.agent)),
  accepted: ({ agent }, { t, names }) => t.joined(names[agent] ?? t.agent),
  requeued: (_body, { t }) => t.requeued,
  transferred: ({ toAgent, toOutside }, { t }) => {
    if (toOutside) return t.transferredOutside(toOutside.name);
    return toAgent ? t.transferredAgent : t.transferredTeam;
  },
  invited: silent,
  joined: ({ agent }, { t, names }) => t.joined(names[agent] ?? t.agent),
  departed: ({ agent }, { t, names }) => t.departed(names[agent] ?? t.agent),
  'returned-to-bot': (_body, { t }) => t.returnedToBot,
  'left-queue': (_body, { t }) => t.leftQueue,
  'message-left': ({ text }, { t }) => t.leftText(text),
  'callback-asked': (_body, { t }) => t.callbackAsked,
  closed: ({ reason }, { t }) =>
    ({
      resolved: t.closedResolved,
      left: t.closedLeft,
      silent: t.closedSilent,
      'passed-on': t.closedPassedOn,
    })[reason],
  reopened: (_body, { t }) => t.reopened,
  rated: ({ score }, { t }) => t.rated(score),
};

/** The line of an event; undefined where it is none of the visitor's business. */
export function eventWords({ body }: Entry, around: Around): string | undefined {
  const line: ((body: never, around: Around) => string | undefined) | undefined = lines[body.kind];
  return line?.(body as never, around);
}
