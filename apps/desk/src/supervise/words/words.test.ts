import { expect, test } from 'vitest';
import { readWords } from './words.ts';

const usual = { group: '默认', direction: 'both', action: 'review' } as const;

test('a list is read a word a line, and with its columns where they are given', () => {
  expect(
    readWords(
      'word,group,direction,action\n返现\n律师,投诉,customer,review\n刷单\t违规\tagent\tblock\n\n',
      usual,
    ),
  ).toEqual({
    words: [
      { word: '返现', ...usual },
      { word: '律师', group: '投诉', direction: 'customer', action: 'review' },
      { word: '刷单', group: '违规', direction: 'agent', action: 'block' },
    ],
    wrong: [],
  });
});

test('lines that say nothing usable are told by their number, and a word given twice counts once', () => {
  const { words, wrong } = readWords('a,b,sideways,block\nok\nok,new\n,x', usual);
  expect(wrong).toEqual([1, 4]);
  expect(words).toEqual([{ word: 'ok', ...usual, group: 'new' }]);
});
