import { expect, test } from 'vitest';
import { hearPanel } from './hear-panel.ts';

const frame = {} as Window;
const ready = { parley: 1, t: 'ready' };
const from = (change: object) => ({ source: frame, origin: 'null', data: ready, ...change });

test('a panel is heard out of its own frame and its sandbox, and nobody else is', () => {
  expect(hearPanel(frame, from({}))).toEqual(ready);
  expect(hearPanel(frame, from({ source: {} as Window }))).toBeUndefined();
  expect(hearPanel(frame, from({ source: null }))).toBeUndefined();
  expect(hearPanel(null, from({ source: null }))).toBeUndefined();
  expect(hearPanel(frame, from({ origin: 'https://crm.example' }))).toBeUndefined();
});

test('what is not of the protocol is passed over', () => {
  const said = (data: unknown) => hearPanel(frame, from({ data }));
  expect(said({ parley: 1, t: 'resize', height: 240 })).toMatchObject({ height: 240 });
  expect(said({ parley: 1, t: 'insert', text: 'Hello' })).toMatchObject({ text: 'Hello' });
  for (const data of [
    ...[null, 'ready', {}, { ...ready, parley: 2 }, { ...ready, t: 'READY' }],
    ...[
      { parley: 1, t: 'resize', height: '9' },
      { parley: 1, t: 'resize', height: 1e9 },
    ],
    ...[
      { parley: 1, t: 'insert', text: '' },
      { parley: 1, t: 'insert', text: 'x'.repeat(5_000) },
    ],
    ...[{ parley: 1, t: 'send', text: 'x' }],
  ])
    expect(said(data)).toBeUndefined();
});
