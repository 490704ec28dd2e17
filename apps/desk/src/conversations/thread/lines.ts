import {
  type Amended,
  type Author,
  amendmentsIn,
  type BodyOf,
  type BotTrace,
  type Entry,
  type EntryBody,
} from '@parley/contract';
import type { Waiting } from '@parley/sdk';
import { daysBetween } from '../../shell/format.ts';

export type EventBody = Exclude<
  EntryBody,
  { kind: 'message' | 'note' | 'read' | 'brief' | 'bot-turn' | 'delivery' | 'media-fetched' }
>;
/** What a message speaks of, as far as the log is held here. */
export interface Quoted {
  seq: number;
  entry?: Entry;
  /** what it says now; empty where neither it nor a change of it is held, or where it was recalled or moved */
  text: string;
  isGone: boolean;
}
/** What has become of something that was said, and what it speaks of. */
interface Told {
  since?: Amended;
  quoted?: Quoted;
}
interface Common {
  key: string;
  at: string;
  /** the first of its day: a separator stands above */
  startsDay: boolean;
  /** the first the reader has not seen */
  startsUnread: boolean;
}
/** First and last of a run by the same author: the face stands at the last, the name at the first. */
interface Run {
  isFirst: boolean;
  isLast: boolean;
}
export type MessageLine = Common &
  Run &
  Told & {
    kind: 'message';
    entry: Entry;
    body: BodyOf<'message'>;
    /** of the bot: how it came to the turn that this belongs to */
    why?: BotTrace;
    /** how far it came on its way through a channel */
    delivery?: BodyOf<'delivery'>;
    /** what came of the media that it announced, by their place */
    fetched?: ReadonlyMap<number, BodyOf<'media-fetched'>>;
  };
export type NoteLine = Common & Run & Told & { kind: 'note'; entry: Entry; body: BodyOf<'note'> };
export type SaidLine = MessageLine | NoteLine;
export type BriefLine = Common & { kind: 'brief'; entry: Entry; body: BodyOf<'brief'> };
export type EventLine = Common & { kind: 'event'; entry: Entry; body: EventBody };
export type OutgoingLine = Common & Run & Pick<Told, 'quoted'> & { kind: 'outgoing'; item: Waiting };
export type Line = MessageLine | NoteLine | BriefLine | EventLine | OutgoingLine;

const runGapMs = 5 * 60_000;

export interface LinesOptions {
  /** what is above this was seen before the conversation was opened; null hides the divider */
  unreadAfter: number | null;
  outgoing: readonly Waiting[];
}

/** What a thread shows of a log, in order: receipts vanish, runs are grouped, days and the unread part begin with a line. */
export function linesOf(entries: readonly Entry[], { unreadAfter, outgoing }: LinesOptions): Line[] {
  const known = new Set(entries.map((entry) => entry.clientId));
  const lines: Line[] = entries.flatMap(lineOf);
  tellWhy(lines, entries);
  tellWay(lines, entries);
  for (const item of outgoing) if (!known.has(item.clientId)) lines.push(outgoingLine(item));
  tellChanges(lines, entries);
  markUnread(lines, unreadAfter);
  markDays(lines);
  markRuns(lines);
  return lines;
}

function lineOf(entry: Entry): Line[] {
  const { body } = entry;
  const common = { key: `s${entry.seq}`, at: entry.at, startsDay: false, startsUnread: false, entry };
  const run = { isFirst: true, isLast: true };
  switch (body.kind) {
    case 'read':
    case 'bot-turn':
    case 'delivery':
    case 'media-fetched':
    // told at the message itself
    case 'recalled':
    case 'edited':
    case 'delivered':
      return [];
    case 'message':
      return [{ ...common, ...run, kind: 'message', body }];
    case 'note':
      return [{ ...common, ...run, kind: 'note', body }];
    case 'brief':
      return [{ ...common, kind: 'brief', body }];
    case 'tagged':
      return body.added.length + body.removed.length > 0 ? [{ ...common, kind: 'event', body }] : [];
    default:
      return [{ ...common, kind: 'event', body }];
  }
}

/** The trace of a turn stands behind what was said in it. */
function tellWhy(lines: readonly Line[], entries: readonly Entry[]) {
  const bySeq = new Map(lines.map((line) => [line.kind === 'message' ? line.entry.seq : -1, line]));
  let said: MessageLine[] = [];
  for (const { seq, author, body } of entries) {
    const line = bySeq.get(seq);
    if (line?.kind === 'message') said = author.kind === 'bot' ? [...said, line] : [];
    if (body.kind !== 'bot-turn') continue;
    if (body.trace) for (const each of said) each.why = body.trace;
    said = [];
  }
}

/** What became of a message on its way, and of the media that it announced, stands at the message itself. */
function tellWay(lines: readonly Line[], entries: readonly Entry[]) {
  const bySeq = new Map(
    lines.flatMap((line) => (line.kind === 'message' ? [[line.entry.seq, line] as const] : [])),
  );
  for (const { body } of entries) {
    const line = 'seq' in body ? bySeq.get(body.seq) : undefined;
    if (!line) continue;
    if (body.kind === 'delivery') line.delivery = body;
    if (body.kind === 'media-fetched') line.fetched = new Map([...(line.fetched ?? []), [body.at, body]]);
  }
}

/** What was recalled, changed or moved says so where it stands, and so does what speaks of it. */
function tellChanges(lines: readonly Line[], entries: readonly Entry[]) {
  const amendments = amendmentsIn(entries);
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  for (const line of lines) {
    if (line.kind !== 'message' && line.kind !== 'note' && line.kind !== 'outgoing') continue;
    const { quotes } = line.kind === 'outgoing' ? line.item : line.body;
    if (quotes !== undefined) line.quoted = quotedOf(quotes, bySeq.get(quotes), amendments.get(quotes));
    if (line.kind === 'outgoing') continue;
    const since = amendments.get(line.entry.seq);
    if (since) line.since = since;
  }
}

/** What an entry says now, to stand where it is quoted. */
export function quotedOf(seq: number, entry: Entry | undefined, since: Amended | undefined): Quoted {
  const isGone = isAway(since);
  const text = entry ? textNow(entry, since) : (since?.edits.at(-1)?.text ?? '');
  return { seq, ...(entry ? { entry } : {}), text: isGone ? '' : text, isGone };
}

/** Whether what was said can be read there no more. */
export const isAway = (since: Amended | undefined) => Boolean(since?.recalled || since?.movedTo);

/** The words of a message or note as they are now; the names of its files where it has no words. */
export function textNow({ body }: Entry, since: Amended | undefined): string {
  if (body.kind !== 'message' && body.kind !== 'note') return '';
  const text = since?.edits.at(-1)?.text ?? body.text;
  return text || (body.attachments ?? []).map(({ name }) => name).join(', ');
}

const outgoingLine = (item: Waiting): Line => ({
  kind: 'outgoing',
  key: `c${item.clientId}`,
  at: item.at,
  startsDay: false,
  startsUnread: false,
  isFirst: true,
  isLast: true,
  item,
});

function markUnread(lines: Line[], unreadAfter: number | null) {
  if (unreadAfter === null) return;
  const first = lines.find(
    (line) => line.kind === 'message' && line.entry.author.kind === 'contact' && line.entry.seq > unreadAfter,
  );
  if (first) first.startsUnread = true;
}

function markDays(lines: Line[]) {
  let before: string | undefined;
  for (const line of lines) {
    line.startsDay = before === undefined || daysBetween(before, Date.parse(line.at)) !== 0;
    before = line.at;
  }
}

function markRuns(lines: Line[]) {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !('isFirst' in line && 'isFirst' in next) || !isOneRun(line, next)) continue;
    line.isLast = false;
    next.isFirst = false;
  }
}

function isOneRun(a: Line, b: Line): boolean {
  const gapMs = Date.parse(b.at) - Date.parse(a.at);
  return speaker(a) === speaker(b) && !b.startsDay && !b.startsUnread && gapMs < runGapMs;
}

/** Notes never join a run of messages, even by the same hand. */
function speaker(line: Line): string {
  if (line.kind === 'outgoing') return `${line.item.kind}:me`;
  return `${line.kind}:${authorKey(line.entry.author)}`;
}

export const authorKey = (author: Author) => ('id' in author ? author.id : author.kind);

/** The place of the first line in an endless numbering in which known lines keep their numbers when older ones come in front. */
export function firstIndexOf(lines: readonly Line[], anchor: { key: string; index: number } | null): number {
  const at = anchor ? lines.findIndex((line) => line.key === anchor.key) : -1;
  return anchor && at >= 0 ? anchor.index - at : firstLineIndex;
}
export const firstLineIndex = 1_000_000;
