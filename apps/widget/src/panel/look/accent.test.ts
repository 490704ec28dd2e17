import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast } from '../../colour.ts';
import { accentIn } from './accent.ts';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('whatever accent is chosen, text on it and text in it can be read in both themes', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (chosen, theme) => {
      const worn = accentIn(theme, chosen);
      expect(contrast(worn['on-accent'], worn.accent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(worn['on-mine'], worn.mine)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(worn['accent-ink'], theme === 'light' ? '#ffffff' : '#131a19')).toBeGreaterThanOrEqual(
        4.5,
      );
    }),
  );
});

test('an accent that can be read is left as it is', () => {
  expect(accentIn('light', '#0f766e')).toMatchObject({
    accent: '#0f766e',
    'on-accent': '#ffffff',
    'accent-ink': '#0f766e',
  });
});

test('something that is no colour still gives something that can be read', () => {
  expect(accentIn('light', 'red')['on-accent']).toMatch(/^#/);
});
