import { describe, expect, test } from 'vitest';
import { readRobustness } from './read-robustness.ts';
import { readRows } from './read-rows.ts';

describe('the labelled sets', () => {
  test('hold at least eight training and four held-out rows for each intent and language', () => {
    for (const [file, least] of [
      ['service/train.tsv', 8],
      ['service/held-out.tsv', 4],
    ] as const) {
      const counts = new Map<string, number>();
      for (const row of readRows(file)) {
        const key = `${row.intent} ${row.language}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      expect(counts.size).toBe(43 * 3);
      expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(least);
    }
  });

  test.each([
    ['service/train.tsv', 'service/held-out.tsv'],
    ['service/train.tsv', 'service/out-of-scope.tsv'],
    ['emotion/train.tsv', 'emotion/held-out.tsv'],
    ['language/tuning.tsv', 'language/held-out.tsv'],
  ])('%s and %s share no text', (first, second) => {
    const known = new Set(readRows(first).map(lowerText));
    expect(
      readRows(second)
        .map(lowerText)
        .filter((text) => known.has(text)),
    ).toEqual([]);
  });

  test('name only intents of the service set in disturbed pairs', () => {
    const intents = new Set(readRows('service/train.tsv').map((row) => row.intent));
    const pairs = readRobustness();
    expect(pairs.length).toBeGreaterThanOrEqual(400);
    expect(pairs.filter((pair) => !intents.has(pair.intent) || pair.clean === pair.disturbed)).toEqual([]);
  });

  test('grade every feeling from one to three and neutral talk with none', () => {
    for (const row of [...readRows('emotion/train.tsv'), ...readRows('emotion/held-out.tsv')])
      expect(row.intensity, row.text).toMatch(row.label === 'neutral' ? /^0$/ : /^[123]$/);
  });
});

function lowerText(row: Record<string, string>): string {
  return (row.text ?? '').toLowerCase();
}
