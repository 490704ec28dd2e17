import { type Amendments, noAmendments } from './amendments.ts';
import type { BodyOf, Departure, Entry, EntryBody, EntryKind } from './entry.ts';

/** What a customer may read of their own conversation; a new kind does not compile until it is decided here. */
export const visibleToContact: { readonly [K in EntryKind]: boolean } = {
  started: true,
  message: true,
  'media-fetched': true,
  'not-amended': false,
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
  delivered: false,
  recalled: true,
  edited: true,
  'merged-into': true,
  'merged-from': true,
  unmerged: true,
  'split-to': true,
  'split-from': true,
  voted: true,
  'ticket-opened': false,
  'ticket-changed': false,
  'rating-asked': true,
  rated: true,
};

/**
 * The entry as its customer reads it: nothing written for colleagues only remains, and nothing of what was recalled, edited away or moved since.
 * Undefined where the whole entry is internal.
 */
export function asContactReads(entry: Entry, amendments: Amendments = noAmendments): Entry | undefined {
  if (!visibleToContact[entry.body.kind] || isAmongColleagues(entry.body)) return undefined;
  const { body } = entry;
  if (body.kind === 'edited')
    return { ...entry, body: withoutInternals({ ...body, text: textNow(entry.seq, body, amendments) }) };
  if (body.kind !== 'message') return { ...entry, body: withoutInternals(body) };
  const since = amendments.get(entry.seq);
  if (since?.recalled || since?.movedTo)
    return { ...entry, amended: since.recalled ? 'recalled' : 'moved', body: { kind: 'message' } };
  const [latest] = since?.edits.slice(-1) ?? [];
  const read = withoutInternals(body);
  if (!latest || read.kind !== 'message') return { ...entry, body: read };
  const { blocks: _blocks, ...rest } = read;
  return { ...entry, amended: 'edited', body: { ...rest, text: latest.text } };
}

/** What an edit says to the customer: nothing, once a later one or a recall has taken its place. */
function textNow(seq: number, body: BodyOf<'edited'>, amendments: Amendments): string {
  const since = amendments.get(body.seq);
  const isLatest = (since?.edits.at(-1)?.seq ?? seq) <= seq;
  return isLatest && !since?.recalled && !since?.movedTo ? body.text : '';
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
      const { note: _note, because: _because, screened: _screened, ...rest } = body;
      return rest;
    }
    case 'returned-to-bot': {
      const { note: _note, ...rest } = body;
      return rest;
    }
    case 'merged-into': {
      const { waitingSince: _since, wasOpen: _was, ...rest } = body;
      return rest;
    }
    case 'merged-from': {
      const { waitingSince: _since, ...rest } = body;
      return rest;
    }
    case 'message': {
      const {
        reply: _reply,
        screened: _screened,
        forwardedFrom: _origin,
        template: _template,
        original: _original,
        answer,
        ...said
      } = body;
      if (!answer) return said;
      const { decision, question } = answer;
      return { ...said, answer: question ? { decision, question } : { decision } };
    }
    case 'edited': {
      const { screened: _screened, ...rest } = body;
      return rest;
    }
    default:
      return body;
  }
}
