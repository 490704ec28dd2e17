import { z } from 'zod';
import { attachment } from './attachment.ts';
import { handOverRule } from './bot-settings.ts';
import { connectorCalled } from './connector-called.ts';
import { content } from './content.ts';
import { botTurn } from './dialogue.ts';
import {
  agentId,
  cannedReplyId,
  contactId,
  conversationId,
  flowId,
  messageTemplateId,
  outsideDeskId,
  questionId,
  teamId,
} from './ids.ts';
import { languageTag, locale } from './locale.ts';
import { plainText } from './plain-text.ts';
import { assignmentReasons, routingCondition } from './routing.ts';
import { screened } from './screened.ts';
import { ticketEntries } from './ticket.ts';

export const limits = {
  textChars: 4000,
  noteChars: 10_000,
  attachments: 10,
  clientIdChars: 100,
  tags: 20,
  searchChars: 200,
  mentions: 10,
  /** messages that move to another conversation at once */
  moved: 100,
} as const;

/** Who speaks or acts. */
export const author = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact'), id: contactId }),
  z.strictObject({ kind: z.literal('agent'), id: agentId }),
  z.strictObject({ kind: z.literal('bot') }),
  z.strictObject({ kind: z.literal('system') }),
]);
export type Author = z.infer<typeof author>;

/** A quick reply under a message: tapping it says `say` (or the label) in the customer's name. */
export const choice = z.strictObject({
  label: z.string().min(1).max(80),
  say: z.string().min(1).max(200).optional(),
  /** `person` hands over instead of saying something. */
  action: z.enum(['say', 'person']).default('say'),
});
export type Choice = z.infer<typeof choice>;

/** What the bot knew when it answered; present on every message of the bot, so that no answer passes for a person's. */
export const answerTrace = z.strictObject({
  decision: z.enum(['sure', 'likely', 'torn', 'lost', 'greeting', 'hand-over', 'flow', 'soothing']),
  /** of a flow's words: whose, in which version, at which node */
  flow: flowId.optional(),
  node: z.string().max(40).optional(),
  question: questionId.optional(),
  version: z.int().positive().optional(),
  /** which of the answer's variants was given, where one fitted */
  variant: z.int().nonnegative().optional(),
  score: z.number().min(0).max(1).optional(),
  candidates: z
    .array(z.strictObject({ question: questionId, score: z.number() }))
    .max(5)
    .optional(),
});
export type AnswerTrace = z.infer<typeof answerTrace>;

const text = plainText(limits.textChars);
const place = z.int().positive().max(2_147_483_647);

/** A picture, voice message, film or file that a customer sent and that is still being fetched from the vendor. */
export const expectedMedia = z.strictObject({
  kind: z.enum(['image', 'audio', 'video', 'file']),
  name: plainText(200).optional(),
  durationMs: z.int().nonnegative().optional(),
  /** what the vendor itself heard in it */
  transcript: plainText(limits.textChars).optional(),
});
export type ExpectedMedia = z.infer<typeof expectedMedia>;

/** Why a vendor did not take or give something, in the classes that are acted on. */
export const problemClasses = [
  'auth',
  'rate',
  'window-closed',
  'quota',
  'recipient-gone',
  'content',
  'transient',
  'permission',
  'unknown',
] as const;
export const problemClass = z.enum(problemClasses);
export type ProblemClass = z.infer<typeof problemClass>;
const places = z.array(place).min(1).max(limits.moved);
/** Where a message was taken from: for colleagues, never for the customer. */
export const origin = z.strictObject({ conversationId, seq: place });
/** A template as it was said: its name with the vendor, and its parameters filled in. */
export const saidTemplate = z.strictObject({
  id: messageTemplateId,
  name: z.string().max(60),
  language: locale,
  values: z.array(z.strictObject({ name: z.string().max(40), value: plainText(500) })).max(20),
});
export type SaidTemplate = z.infer<typeof saidTemplate>;
/** What an agent wrote, in their own language, where the customer reads a translation of it. */
export const original = z.strictObject({ text: text.trim().min(1), locale: languageTag });
export type Original = z.infer<typeof original>;
const reason = plainText(500);
const agentOrNobody = agentId.nullable();

/** Why a conversation joined the queue. */
export const handOverReason = z.enum(['asked', 'lost', 'agent', 'rule', 'reopened', 'low-rating']);
/** Why a conversation went back to the front of the queue. */
export const requeueReason = z.enum([
  'no-answer',
  'declined',
  'disconnected',
  'break',
  'signed-out',
  'removed',
]);

/** How a colleague takes part: `help` speaks to the customer too, `consult` writes notes only. */
export const participation = z.enum(['help', 'consult']);
export type Participation = z.infer<typeof participation>;
/** How an invitation or a participation ended; the first three before it began. */
export const departure = z.enum(['declined', 'no-answer', 'withdrawn', 'left', 'removed', 'gone']);
export type Departure = z.infer<typeof departure>;

/** What stands in a customer's words that somebody who helps will need. */
export const mention = z.strictObject({
  kind: z.enum(['order', 'tracking', 'phone', 'email']),
  value: z.string().min(1).max(100),
});
export type Mention = z.infer<typeof mention>;
/** What a conversation was found to be about, by the name it went by. */
export const intent = z.strictObject({ id: z.union([flowId, questionId]), name: plainText(100) });
export type Intent = z.infer<typeof intent>;
export const mood = z.enum(['calm', 'upset', 'angry']);
export type Mood = z.infer<typeof mood>;

/** One schema a kind: everything that can happen in a conversation. */
export const entryBodies = {
  started: z.strictObject({
    kind: z.literal('started'),
    page: z.strictObject({ url: plainText(2000), title: plainText(300) }).optional(),
    locale: locale.optional(),
  }),
  message: z.strictObject({
    kind: z.literal('message'),
    /** where there are blocks, the same in words */
    text: text.optional(),
    blocks: content.optional(),
    attachments: z.array(attachment).max(limits.attachments).optional(),
    choices: z.array(choice).max(10).optional(),
    /** of an agent: the canned reply it was made from */
    reply: cannedReplyId.optional(),
    answer: answerTrace.optional(),
    /** what the lists of sensitive words made of it; never told to the customer */
    screened: screened.optional(),
    /** what a `media-fetched` will bring, by its place here */
    media: z.array(expectedMedia).max(limits.attachments).optional(),
    location: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        label: plainText(300).optional(),
      })
      .optional(),
    link: z
      .strictObject({
        url: z.string().max(2000),
        title: plainText(300).optional(),
        text: plainText(1000).optional(),
      })
      .optional(),
    /** the vendor's name for something that is not understood here; what it held is kept with the channel */
    unsupported: plainText(100).optional(),
    /** written by a colleague in the vendor's own console: it has reached the customer already */
    isFromConsole: z.literal(true).optional(),
    /** written by a machine, so that no machine may answer */
    isAutomatic: z.literal(true).optional(),
    /** the message of the same conversation that this one speaks of */
    quotes: place.optional(),
    forwardedFrom: origin.optional(),
    /** of an agent: the template of the channel whose words these are, with what its parameters were filled with, in their order */
    template: saidTemplate.optional(),
    /** of an agent: their own words, of which `text` is the translation; for colleagues, never for the customer */
    original: original.optional(),
  }),
  /** what a message announced has been fetched, or cannot be had */
  'media-fetched': z.strictObject({
    kind: z.literal('media-fetched'),
    seq: place,
    at: z.int().nonnegative().max(limits.attachments),
    file: attachment.optional(),
    problem: z.enum(['gone', 'too-large', 'type', 'infected', 'unreachable']).optional(),
  }),
  /** how far a message came on its way through a channel; of several on one message the last counts */
  delivery: z.strictObject({
    kind: z.literal('delivery'),
    seq: place,
    status: z.enum(['sent', 'delivered', 'read', 'failed', 'unknown']),
    reason: problemClass.optional(),
    /** what the vendor said */
    detail: plainText(300).optional(),
  }),
  /** the vendor did not take a message back or change it: the customer still reads what it was */
  'not-amended': z.strictObject({
    kind: z.literal('not-amended'),
    seq: place,
    what: z.enum(['recalled', 'edited']),
    reason: problemClass,
    /** what the vendor said */
    detail: plainText(300).optional(),
  }),
  note: z.strictObject({
    kind: z.literal('note'),
    text: plainText(limits.noteChars).min(1),
    attachments: z.array(attachment).max(limits.attachments).optional(),
    /** whispered to this colleague: they are told of it at once */
    to: agentId.optional(),
    quotes: place.optional(),
    forwardedFrom: origin.optional(),
    /** colleagues who are to look at it */
    mentions: z.array(agentId).max(limits.mentions).optional(),
    /** teams all of whose people are to look at it */
    mentionedTeams: z.array(teamId).max(limits.mentions).optional(),
  }),
  /** the message is taken back: the customer reads it no more */
  recalled: z.strictObject({ kind: z.literal('recalled'), seq: place }),
  /** the message says this from now on; what it said before is for colleagues only */
  edited: z.strictObject({
    kind: z.literal('edited'),
    seq: place,
    text,
    /** what the lists of sensitive words made of it; never told to the customer */
    screened: screened.optional(),
  }),
  'handed-over': z.strictObject({
    kind: z.literal('handed-over'),
    team: teamId,
    reason: handOverReason,
    /** of the bot: which of its rules it was */
    rule: handOverRule.optional(),
    note: reason.optional(),
  }),
  assigned: z.strictObject({
    kind: z.literal('assigned'),
    agent: agentId,
    /** until when the agent may accept; absent: taken already */
    acceptBy: z.iso.datetime().optional(),
    /** of routing: why this agent */
    why: assignmentReasons.optional(),
  }),
  /** what whoever takes over should know at a glance, so that the customer repeats nothing */
  brief: z.strictObject({
    kind: z.literal('brief'),
    /** how many times the bot tried to answer */
    attempts: z.int().nonnegative(),
    mood,
    mentions: z.array(mention).max(20),
    /** what the customer asked for, in their own words, newest last */
    questions: z.array(plainText(300)).max(5),
    /** what the bot took it to be about: its flows and its questions, newest last */
    intents: z.array(intent).max(5).optional(),
  }),
  /** something was asked of a vendor in the customer's name; the caller writes it whatever came of it */
  'connector-called': connectorCalled,
  'bot-turn': botTurn,
  accepted: z.strictObject({ kind: z.literal('accepted'), agent: agentId }),
  requeued: z.strictObject({ kind: z.literal('requeued'), from: agentOrNobody, reason: requeueReason }),
  transferred: z.strictObject({
    kind: z.literal('transferred'),
    toTeam: teamId.optional(),
    toAgent: agentId.optional(),
    acceptBy: z.iso.datetime().optional(),
    /** an outside desk, with the name it goes by; the customer is told in a message of its own */
    toOutside: z.strictObject({ id: outsideDeskId, name: plainText(100) }).optional(),
    /** of routing: what the rule asked for that led to the team */
    because: routingCondition.optional(),
    note: reason.optional(),
    /** what the lists of sensitive words made of a note that leaves the house; never told to the customer */
    screened: screened.optional(),
  }),
  /** a colleague is asked to take part, beside the owner */
  invited: z.strictObject({
    kind: z.literal('invited'),
    agent: agentId,
    mode: participation,
    /** until when they may join */
    answerBy: z.iso.datetime(),
    note: reason.optional(),
  }),
  joined: z.strictObject({
    kind: z.literal('joined'),
    agent: agentId,
    mode: participation,
    /** a supervisor stepped in */
    uninvited: z.literal(true).optional(),
  }),
  departed: z.strictObject({
    kind: z.literal('departed'),
    agent: agentId,
    mode: participation,
    reason: departure,
  }),
  'returned-to-bot': z.strictObject({ kind: z.literal('returned-to-bot'), note: reason.optional() }),
  'left-queue': z.strictObject({ kind: z.literal('left-queue') }),
  /** instead of waiting, the customer left word; the answer comes on the same thread */
  'message-left': z.strictObject({
    kind: z.literal('message-left'),
    text: text.trim().min(1),
    /** how to reach them, in their words */
    reach: plainText(200).optional(),
  }),
  /** instead of waiting, the customer wants to be written to: at a time, or when it is their turn */
  'callback-asked': z.strictObject({
    kind: z.literal('callback-asked'),
    when: z.iso.datetime().optional(),
    reach: plainText(200).optional(),
  }),
  closed: z.strictObject({
    kind: z.literal('closed'),
    reason: z.enum(['resolved', 'left', 'silent', 'passed-on']),
  }),
  reopened: z.strictObject({ kind: z.literal('reopened'), to: z.enum(['bot', 'queue', 'agent']) }),
  snoozed: z.strictObject({ kind: z.literal('snoozed'), until: z.iso.datetime() }),
  woken: z.strictObject({ kind: z.literal('woken') }),
  tagged: z.strictObject({
    kind: z.literal('tagged'),
    added: z.array(plainText(50).min(1)).max(limits.tags),
    removed: z.array(plainText(50).min(1)).max(limits.tags),
  }),
  prioritised: z.strictObject({ kind: z.literal('prioritised'), priority: z.int().min(0).max(3) }),
  read: z.strictObject({ kind: z.literal('read'), upTo: z.int().nonnegative() }),
  /** it has come to the customer's device, whether or not they looked */
  delivered: z.strictObject({ kind: z.literal('delivered'), upTo: z.int().nonnegative() }),
  /** this conversation ends here and goes on in the other one */
  'merged-into': z.strictObject({
    kind: z.literal('merged-into'),
    to: conversationId,
    wasOpen: z.boolean().optional(),
    /** since when the customer waited here */
    waitingSince: z.iso.datetime().optional(),
  }),
  'merged-from': z.strictObject({
    kind: z.literal('merged-from'),
    from: conversationId,
    /** since when the customer waited there */
    waitingSince: z.iso.datetime().optional(),
  }),
  /** the two of them are two again */
  unmerged: z.strictObject({
    kind: z.literal('unmerged'),
    with: conversationId,
    /** written because it was said in the other log */
    isEcho: z.literal(true).optional(),
  }),
  /** these messages have moved to a conversation of their own */
  'split-to': z.strictObject({ kind: z.literal('split-to'), to: conversationId, seqs: places }),
  'split-from': z.strictObject({ kind: z.literal('split-from'), from: conversationId, seqs: places }),
  /** what the customer thinks of one answer; of several votes on it the last counts */
  voted: z.strictObject({
    kind: z.literal('voted'),
    /** of the answer */
    seq: z.int().positive(),
    isHelpful: z.boolean(),
  }),
  ...ticketEntries,
  'rating-asked': z.strictObject({ kind: z.literal('rating-asked') }),
  rated: z.strictObject({
    kind: z.literal('rated'),
    score: z.int().min(1).max(5),
    reasons: z.array(plainText(60).min(1)).max(8).optional(),
    comment: plainText(1000).optional(),
    /** whether the matter is settled, as the customer sees it */
    solved: z.boolean().optional(),
    /** the customer wants to hear from a person about it */
    followUp: z.boolean().optional(),
  }),
} as const;

export type EntryKind = keyof typeof entryBodies;
export type EntryBody = { [K in EntryKind]: z.infer<(typeof entryBodies)[K]> }[EntryKind];
export type BodyOf<K extends EntryKind> = z.infer<(typeof entryBodies)[K]>;

export const entryBody = z.discriminatedUnion('kind', [
  entryBodies.started,
  entryBodies.message,
  entryBodies['media-fetched'],
  entryBodies['not-amended'],
  entryBodies.delivery,
  entryBodies.note,
  entryBodies['handed-over'],
  entryBodies.assigned,
  entryBodies.brief,
  entryBodies['connector-called'],
  entryBodies['bot-turn'],
  entryBodies.accepted,
  entryBodies.requeued,
  entryBodies.transferred,
  entryBodies.invited,
  entryBodies.joined,
  entryBodies.departed,
  entryBodies['returned-to-bot'],
  entryBodies['left-queue'],
  entryBodies['message-left'],
  entryBodies['callback-asked'],
  entryBodies.closed,
  entryBodies.reopened,
  entryBodies.snoozed,
  entryBodies.woken,
  entryBodies.tagged,
  entryBodies.prioritised,
  entryBodies.recalled,
  entryBodies.edited,
  entryBodies['merged-into'],
  entryBodies['merged-from'],
  entryBodies.unmerged,
  entryBodies['split-to'],
  entryBodies['split-from'],
  entryBodies.read,
  entryBodies.delivered,
  entryBodies.voted,
  entryBodies['ticket-opened'],
  entryBodies['ticket-changed'],
  entryBodies['rating-asked'],
  entryBodies.rated,
]);

/** One line of a conversation's log; `seq` has no gaps within its conversation and begins at 1. */
export const entry = z.strictObject({
  conversationId,
  seq: z.int().positive(),
  at: z.iso.datetime(),
  author,
  clientId: z.string().max(limits.clientIdChars).optional(),
  body: entryBody,
  /** told to customers only: what became of the message since; never stored */
  amended: z.enum(['recalled', 'edited', 'moved']).optional(),
});
export type Entry = z.infer<typeof entry>;
