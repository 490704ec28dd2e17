import { expect, test } from 'vitest';
import { languages, readPhrases } from './read-phrases.ts';

test.each(languages)(
  'the phrases in %s name a topic each, for choosing and for testing, and none serves both',
  (language) => {
    const [chosenBy, tested] = [readPhrases('validation', language), readPhrases('test', language)];
    for (const rows of [chosenBy, tested]) {
      expect(rows.length).toBeGreaterThan(200);
      expect(
        rows.filter(({ topic, text }) => !/^[a-z][a-z0-9-]+$/.test(topic) || text.trim() === ''),
      ).toEqual([]);
    }
    const known = new Set(chosenBy.map(({ text }) => text.toLowerCase()));
    expect(tested.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
  },
);
