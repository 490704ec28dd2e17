import type { Entry, EntryBody, EntryKind } from './entry.ts';

/** What a customer may read of their own conversation; a new kind does not compile until it is decided here. */
export const visibleToContact: { readonly [K in EntryKind]: boolean } = {
  started: true,
  message: true,
  note: false,
  'handed-over': true,
  assigned: true,
  brief: false,
  'connector-called': false,
  'bot-turn': false,
  accepted: true,
  requeued: true,
  transferred: true,
  'returned-to-bot': true,
  'left-queue': true,
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
  if (!visibleToContact[entry.body.kind]) return undefined;
  return { ...entry, body: withoutInternals(entry.body) };
}

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
    case 'transferred':
    case 'returned-to-bot': {
      const { note: _note, ...rest } = body;
      return rest;
    }
    case 'message': {
      if (!body.answer) return body;
      const { decision, question } = body.answer;
      return { ...body, answer: question ? { decision, question } : { decision } };
    }
    default:
      return body;
  }
}
