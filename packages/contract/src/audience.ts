import type { Departure, Entry, EntryBody, EntryKind } from './entry.ts';

/** What a customer may read of their own conversation; a new kind does not compile until it is decided here. */
export const visibleToContact: { readonly [K in EntryKind]: boolean } = {
  started: true,
  message: true,
  'media-fetched': true,
  delivery: false,
  note: false,
  'handed-over': true,
  assigned: true,
  brief: false,
  'connector-called': false,
  'bot-turn': false,
  accepted: true,
  requeued: true,
  transferred: true,
  invited: false,
  joined: true,
  departed: true,
  'returned-to-bot': true,
  'left-queue': true,
  'message-left': true,
  'callback-asked': true,
  closed: true,
  reopened: true,
  snoozed: false,
  woken: false,
  tagged: false,
  prioritised: false,
  read: true,
  voted: true,
  'rating-asked': true,
  rated: true,
};

/** The entry as its customer reads it: nothing written for colleagues only remains; undefined where the whole entry is internal. */
export function asContactReads(entry: Entry): Entry | undefined {
  if (!visibleToContact[entry.body.kind] || isAmongColleagues(entry.body)) return undefined;
  return { ...entry, body: withoutInternals(entry.body) };
}

/** Who only advises, or never came, was never there for the customer. */
function isAmongColleagues(body: EntryBody): boolean {
  if (body.kind === 'joined') return body.mode === 'consult';
  return body.kind === 'departed' && (body.mode === 'consult' || !beenThere.has(body.reason));
}
const beenThere = new Set<Departure>(['left', 'removed', 'gone']);

function withoutInternals(body: EntryBody): EntryBody {
  switch (body.kind) {
    case 'handed-over': {
      const { note: _note, rule: _rule, ...rest } = body;
      return rest;
    }
    case 'assigned': {
      const { why: _why, ...rest } = body;
      return rest;
    }
    case 'joined': {
      const { uninvited: _uninvited, ...rest } = body;
      return rest;
    }
    case 'transferred': {
      const { note: _note, because: _because, ...rest } = body;
      return rest;
    }
    case 'returned-to-bot': {
      const { note: _note, ...rest } = body;
      return rest;
    }
    case 'message': {
      const { reply: _reply, screened: _screened, answer, ...said } = body;
      if (!answer) return said;
      const { decision, question } = answer;
      return { ...said, answer: question ? { decision, question } : { decision } };
    }
    default:
      return body;
  }
}
