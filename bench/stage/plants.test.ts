import { expect, test } from 'vitest';
import { applyPlant } from './plants.ts';

const writer = `async function settle(options, batch) {
	const plan = await planOn(options, open);
	const won = plan.moves.length > 0 ? await write$1(options.store, plan.moves) : /* @__PURE__ */ new Set();
}`;

test('an acknowledgement is planted before the write', () => {
  const spoilt = applyPlant('ack-before-commit', writer);
  expect(spoilt.indexOf('waiting.resolve(')).toBeGreaterThan(0);
  expect(spoilt.indexOf('waiting.resolve(')).toBeLessThan(spoilt.indexOf('await write$1('));
});

test('client ids are planted away', () => {
  const grown = 'const entry = { seq, ...last && append.clientId ? { clientId: append.clientId } : {} };';
  expect(applyPlant('forget-client-id', grown)).not.toContain('clientId:');
});

test('a fault that fits nowhere, or in two places, is refused rather than left out', () => {
  expect(() => applyPlant('ack-before-commit', 'nothing')).toThrow('in 0 places');
  expect(() => applyPlant('ack-before-commit', writer + writer)).toThrow('in 2 places');
});
