import type { Entry } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { noon, sampleAgent, sampleEntry, sampleId } from '../sample.ts';
import { type Hindrance, judgeAmending, type Reader } from './amend-rules.ts';

const web = { canRecall: true, canEdit: true, recallMinutes: 10 };
const me: Reader = { me: sampleAgent, isSupervisor: false };
const colleague: Reader = { me: 'agt_00000000000000000000000002', isSupervisor: false };
const mine = sampleEntry(3, 'agent', { kind: 'message', text: 'said' });
const lineOf = (entry: Entry) => ({ entry, body: { kind: 'message' as const, text: 'said' } });

interface Case {
  channel?: typeof web;
  reader?: Reader;
  minutes?: number;
  what?: 'recall' | 'edit';
}
/** What hinders it, so many minutes after it was said. */
function hinders(entry: Entry, { channel = web, reader = me, minutes = 1, what = 'recall' }: Case = {}) {
  const nowMs = Date.parse(entry.at) + minutes * 60_000;
  const judged: { hindrance: Hindrance | null } = judgeAmending(what, lineOf(entry), channel, reader, nowMs);
  return judged.hindrance;
}

describe('a message is taken back or changed', () => {
  test('by its author for as long as the channel lets it, to the minute', () => {
    expect(hinders(mine, { minutes: 10 })).toBeNull();
    expect(hinders(mine, { minutes: 10.01 })).toBe('late');
    expect(judgeAmending('recall', lineOf(mine), web, me, Date.parse(mine.at))).toMatchObject({
      untilMs: Date.parse(noon(13)),
    });
  });

  test('by nobody else but a supervisor, who may also do so with what the bot said', () => {
    const supervisor = { ...colleague, isSupervisor: true };
    const bots = sampleEntry(3, 'bot', { kind: 'message', text: 'said' });
    expect(hinders(mine, { reader: colleague })).toBe('author');
    expect(hinders(mine, { reader: supervisor })).toBeNull();
    expect(hinders(bots)).toBe('author');
    expect(hinders(bots, { reader: supervisor })).toBeNull();
  });

  test('never where the customer said it, or the channel cannot do it', () => {
    expect(hinders(sampleEntry(3, 'contact', { kind: 'message', text: 'said' }))).toBe('customer');
    expect(hinders(mine, { channel: { ...web, canRecall: false } })).toBe('channelRecall');
    expect(hinders(mine, { channel: { ...web, canEdit: false } })).toBeNull();
    expect(hinders(mine, { channel: { ...web, canEdit: false }, what: 'edit' })).toBe('channelEdit');
    expect(hinders(mine, { channel: { ...web, recallMinutes: 0 } })).toBe('never');
    const inConsole = { entry: mine, body: { ...lineOf(mine).body, isFromConsole: true as const } };
    expect(judgeAmending('recall', inConsole, web, me, Date.parse(mine.at))).toEqual({
      hindrance: 'channelRecall',
    });
  });

  test('only once, and not what has moved', () => {
    const recalled = { recalled: { by: mine.author, at: mine.at }, edits: [] };
    const moved = { movedTo: sampleId(2), edits: [] };
    for (const since of [recalled, moved])
      expect(judgeAmending('edit', { ...lineOf(mine), since }, web, me, Date.parse(mine.at))).toEqual({
        hindrance: 'gone',
      });
  });
});
