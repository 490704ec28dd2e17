import type { BotTrace, Entry } from '@parley/contract';
import type { Waiting } from '@parley/sdk';
import { describe, expect, test } from 'vitest';
import { noon, sampleEntry, sampleId } from '../sample.ts';
import { type EventContext, eventDetail, eventWords } from './event-words.ts';
import { firstIndexOf, firstLineIndex, type Line, linesOf } from './lines.ts';

const said = (seq: number, by: 'contact' | 'agent' | 'bot', at?: string): Entry =>
  sampleEntry(seq, by, { kind: 'message', text: `m${seq}` }, at);
const plain = { unreadAfter: null, outgoing: [] };
const waiting = (clientId: string): Waiting => ({
  clientId,
  conversationId: sampleId(1),
  kind: 'message',
  text: 'soon',
  attachments: [],
  at: noon(30),
  state: 'queued',
});
const runs = (lines: Line[]) =>
  lines
    .map((line) => ('isFirst' in line ? `${line.isFirst ? '[' : ''}m${line.isLast ? ']' : ''}` : 'e'))
    .join(' ');

describe('the lines of a thread', () => {
  test('tell behind each word of the bot how its turn came about, and behind nobody else’s', () => {
    const trace: BotTrace = {
      ...{ locale: 'en', language: 'en', candidates: [], entities: [], because: 'certain', settings: 0 },
      feeling: { emotion: 'neutral', intensity: 0, level: 0, direction: 'steady' },
    };
    const turn = (seq: number) =>
      sampleEntry(seq, 'bot', {
        ...{ kind: 'bot-turn', passed: [], trace },
        dialogue: { frames: [], spokenOf: [] },
      });
    const entries = [
      said(1, 'bot'),
      said(2, 'contact'),
      said(3, 'bot'),
      said(4, 'bot'),
      turn(5),
      said(6, 'bot'),
    ];
    const told = linesOf(entries, plain).map((line) => line.kind === 'message' && line.why !== undefined);
    expect(told).toEqual([false, false, true, true, false]);
  });

  test('tell at a message what became of it, and show that nowhere else', () => {
    const lines = linesOf(
      [
        said(1, 'agent'),
        said(2, 'agent'),
        said(3, 'agent'),
        sampleEntry(4, 'agent', { kind: 'edited', seq: 1, text: 'changed' }),
        sampleEntry(5, 'agent', { kind: 'recalled', seq: 2 }),
        sampleEntry(6, 'contact', { kind: 'delivered', upTo: 3 }),
      ],
      plain,
    );
    const told = lines.map((line) => (line.kind === 'message' ? line.since : line.kind));
    expect(told).toMatchObject([{ edits: [{ text: 'changed' }] }, { recalled: { at: noon(5) } }, undefined]);
  });

  test('quote what a message says now, and nothing of what was taken back or is not held', () => {
    const quoting = (seq: number, quotes: number) =>
      sampleEntry(seq, 'contact', { kind: 'message', text: 'about that', quotes });
    const entries = [
      said(2, 'agent'),
      said(3, 'agent'),
      quoting(4, 2),
      quoting(5, 3),
      quoting(6, 1),
      sampleEntry(7, 'agent', { kind: 'edited', seq: 2, text: 'changed' }),
      sampleEntry(8, 'agent', { kind: 'recalled', seq: 3 }),
    ];
    const quoted = linesOf(entries, plain).flatMap((line) => ('quoted' in line ? [line.quoted] : []));
    expect(quoted).toEqual([
      { seq: 2, entry: entries[0], text: 'changed', isGone: false },
      { seq: 3, entry: entries[1], text: '', isGone: true },
      { seq: 1, text: '', isGone: false },
    ]);
  });

  test('quote in what waits to be sent too, and the new words of what stands above what is held', () => {
    const entries = [
      said(2, 'agent'),
      sampleEntry(3, 'contact', { kind: 'message', text: 'about that', quotes: 1 }),
      sampleEntry(4, 'agent', { kind: 'edited', seq: 1, text: 'changed' }),
    ];
    const lines = linesOf(entries, { ...plain, outgoing: [{ ...waiting('new'), quotes: 2 }] });
    expect(lines.flatMap((line) => ('quoted' in line ? [line.quoted] : []))).toEqual([
      { seq: 1, text: 'changed', isGone: false },
      { seq: 2, entry: entries[0], text: 'm2', isGone: false },
    ]);
  });

  test('group what one author says in a row', () => {
    const lines = linesOf(
      [said(1, 'contact'), said(2, 'contact'), said(3, 'agent'), said(4, 'agent')],
      plain,
    );
    expect(runs(lines)).toBe('[m m] [m m]');
  });

  test('end a group at an event, after five minutes, at midnight and between a note and a message', () => {
    const tagged = sampleEntry(2, 'agent', { kind: 'tagged', added: ['a'], removed: [] });
    expect(runs(linesOf([said(1, 'agent'), tagged, said(3, 'agent')], plain))).toBe('[m] e [m]');
    expect(runs(linesOf([said(1, 'agent', noon(0)), said(2, 'agent', noon(5))], plain))).toBe('[m] [m]');
    expect(runs(linesOf([said(1, 'agent', noon(719)), said(2, 'agent', noon(721))], plain))).toBe('[m] [m]');
    const note = sampleEntry(2, 'agent', { kind: 'note', text: 'n' });
    expect(runs(linesOf([said(1, 'agent'), note], plain))).toBe('[m] [m]');
  });

  test('leave receipts and empty changes of tags out', () => {
    const read = sampleEntry(2, 'contact', { kind: 'read', upTo: 1 });
    const nothing = sampleEntry(3, 'agent', { kind: 'tagged', added: [], removed: [] });
    expect(linesOf([said(1, 'agent'), read, nothing], plain)).toHaveLength(1);
  });

  test('tell quietly what another system was asked, and what came of it', () => {
    const called = sampleEntry(2, 'bot', {
      ...{ kind: 'connector-called', connector: 'con_00000000000000000000000000', name: 'shop' },
      ...{
        action: 'cancel_order',
        isWrite: true,
        inputs: { order: 'SP1' },
        outcome: 'failed',
        failure: 'already_shipped',
      },
      ...{ tookMs: 12, summary: 'With the carrier' },
    });
    const line = linesOf([said(1, 'contact'), called], plain)[1];
    if (line?.kind !== 'event') throw new Error('no quiet line');
    const t = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
    const context = { ...({} as EventContext), t: t as EventContext['t'] };
    expect(eventWords(line.entry, line.body, context)).toBe(
      'events.called.failed {"name":"shop","asked":"cancel_order SP1","failure":"already_shipped"}',
    );
    expect(eventDetail(line.body, context)).toBe('With the carrier');
  });

  test('begin each day with a separator', () => {
    const lines = linesOf(
      [said(1, 'contact', noon(0)), said(2, 'contact', noon(1)), said(3, 'contact', noon(0, 1))],
      plain,
    );
    expect(lines.map((line) => line.startsDay)).toEqual([true, false, true]);
  });

  test("mark the customer's first unseen message, and no other", () => {
    const entries = [said(1, 'contact'), said(2, 'agent'), said(3, 'contact'), said(4, 'contact')];
    const marked = (unreadAfter: number | null) =>
      linesOf(entries, { unreadAfter, outgoing: [] }).flatMap((line) =>
        line.startsUnread ? [line.key] : [],
      );
    expect(marked(1)).toEqual(['s3']);
    expect(marked(4)).toEqual([]);
    expect(marked(null)).toEqual([]);
  });

  test('show what is on its way at the end, and once it is in the log only there', () => {
    const sent = { ...said(2, 'agent'), clientId: 'c2' };
    const outgoing = [waiting('c2'), waiting('c3')];
    const lines = linesOf([said(1, 'contact'), sent], { unreadAfter: null, outgoing });
    expect(lines.map((line) => line.key)).toEqual(['s1', 's2', 'cc3']);
  });

  test('keep their numbers when older ones come in front', () => {
    const few = linesOf([said(3, 'contact'), said(4, 'contact')], plain);
    const more = linesOf(
      [said(1, 'contact'), said(2, 'contact'), said(3, 'contact'), said(4, 'contact')],
      plain,
    );
    const first = firstIndexOf(few, null);
    expect(first).toBe(firstLineIndex);
    expect(firstIndexOf(more, { key: 's3', index: first })).toBe(first - 2);
  });
});
