import type { AgentId, Attachment, Block, Choice, ConversationId, Entry, EntryKind } from '@parley/contract';
import type { PendingMessage } from '@parley/sdk/visitor';

export type Speaker = { kind: 'me' } | { kind: 'bot' } | { kind: 'agent'; id: AgentId };

/** What a message speaks of; no speaker where that is no longer there. */
export interface Quoted {
  seq: number;
  text: string;
  speaker: Speaker | null;
}

export interface Bubble {
  /** the same before and after a message becomes an entry */
  key: string;
  atMs: number;
  text: string;
  /** shown instead of the text, which says the same */
  blocks: readonly Block[];
  attachments: readonly Attachment[];
  choices: readonly Choice[];
  /** 0 while it is not an entry of this conversation: waiting still, or said in one that goes on here */
  seq: number;
  quoted?: Quoted;
  pending: PendingMessage | undefined;
  /** taken back, or changed since it was said */
  amended?: 'recalled' | 'edited';
  /** of an answer that can be voted on: what the visitor thinks of it, null while they have not said */
  isHelpful?: boolean | null;
}

export type Row =
  | { kind: 'day'; key: string; atMs: number }
  | { kind: 'unread'; key: string }
  | { kind: 'event'; key: string; entry: Entry }
  | { kind: 'run'; key: string; speaker: Speaker; bubbles: Bubble[] };

const gapMs = 5 * 60_000;

/** Lays a conversation out: days, events as single lines, and messages in runs of one speaker without long gaps. */
export function threadRows(
  entries: readonly Entry[],
  pending: readonly PendingMessage[],
  /** the divider stands before the first answer after this seq; null: none */
  readSeq: number | null,
  /** whose places count; what stands beside was said in a conversation that goes on here */
  of: ConversationId | undefined = entries[0]?.conversationId,
): Row[] {
  const rows: Row[] = [];
  let needsDivider = readSeq !== null;
  const own = entries.filter(({ conversationId }) => conversationId === of);
  const votes = votesIn(own);
  const quoted = quotedAmong(own);
  for (const entry of entries) {
    const { body, author, conversationId } = entry;
    const isOwn = conversationId === of;
    if (unshown.has(body.kind) || (body.kind === 'merged-into' && !isOwn)) continue;
    const seq = isOwn ? entry.seq : 0;
    const atMs = Date.parse(entry.at);
    beginDay(rows, atMs);
    if (body.kind !== 'message') {
      rows.push({ kind: 'event', key: `e${keyOf(entry)}`, entry });
      continue;
    }
    // What went on elsewhere is read there.
    if (entry.amended === 'moved') continue;
    const speaker = speakerOf(author);
    if (needsDivider && speaker.kind !== 'me' && seq > (readSeq ?? 0)) {
      rows.push({ kind: 'unread', key: 'unread' });
      needsDivider = false;
    }
    addBubble(rows, speaker, {
      key: entry.clientId ?? keyOf(entry),
      atMs,
      text: body.text ?? '',
      blocks: body.blocks ?? [],
      attachments: body.attachments ?? [],
      choices: body.choices ?? [],
      seq,
      pending: undefined,
      ...(entry.amended ? { amended: entry.amended } : {}),
      ...(isOwn && body.quotes ? { quoted: quoted(body.quotes) } : {}),
      ...(isOwn &&
      (body.answer?.decision === 'sure' || body.answer?.decision === 'likely') &&
      body.answer.question
        ? { isHelpful: votes.get(seq) ?? null }
        : {}),
    });
  }
  for (const item of pending) addPending(rows, item, item.quotes ? quoted(item.quotes) : undefined);
  return rows;
}

/** What says nothing to the visitor must not part what was said in a row either. */
const unshown: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'read',
  'started',
  'rating-asked',
  'voted',
  'recalled',
  'edited',
  'media-fetched',
  'unmerged',
]);

const keyOf = ({ conversationId, seq }: Entry) => `${conversationId}.${seq}`;

/** What stands at a place, as it is quoted. */
function quotedAmong(entries: readonly Entry[]) {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return (seq: number): Quoted => {
    const entry = bySeq.get(seq);
    const isGone = entry?.amended === 'recalled' || entry?.amended === 'moved';
    if (entry?.body.kind !== 'message' || isGone) return { seq, text: '', speaker: null };
    const { text, attachments } = entry.body;
    return { seq, text: text || (attachments?.[0]?.name ?? ''), speaker: speakerOf(entry.author) };
  };
}

function votesIn(entries: readonly Entry[]): Map<number, boolean> {
  const votes = new Map<number, boolean>();
  for (const { body } of entries) if (body.kind === 'voted') votes.set(body.seq, body.isHelpful);
  return votes;
}

function addPending(rows: Row[], pending: PendingMessage, quoted: Quoted | undefined) {
  const { clientId: key, order: atMs, text = '', attachments = [] } = pending;
  beginDay(rows, atMs);
  const about = quoted ? { quoted } : {};
  addBubble(
    rows,
    { kind: 'me' },
    { key, atMs, text, blocks: [], attachments, choices: [], seq: 0, pending, ...about },
  );
}

function addBubble(rows: Row[], speaker: Speaker, bubble: Bubble) {
  const last = rows.at(-1);
  const isSame = last?.kind === 'run' && idOf(last.speaker) === idOf(speaker);
  if (isSame && bubble.atMs - (last.bubbles.at(-1)?.atMs ?? 0) < gapMs) last.bubbles.push(bubble);
  else rows.push({ kind: 'run', key: `r${bubble.key}`, speaker, bubbles: [bubble] });
}

function beginDay(rows: Row[], atMs: number) {
  const before = rows.findLast((row) => row.kind === 'day');
  const isSame = before?.kind === 'day' && dayOf(before.atMs) === dayOf(atMs);
  // a clock that runs behind must not begin yesterday after today
  if (isSame || (before?.kind === 'day' && before.atMs > atMs)) return;
  rows.push({ kind: 'day', key: `d${dayOf(atMs)}`, atMs });
}

const dayOf = (atMs: number) => new Date(atMs).toDateString();
const idOf = (speaker: Speaker) => (speaker.kind === 'agent' ? speaker.id : speaker.kind);

function speakerOf(author: Entry['author']): Speaker {
  if (author.kind === 'contact') return { kind: 'me' };
  return author.kind === 'agent' ? { kind: 'agent', id: author.id } : { kind: 'bot' };
}
