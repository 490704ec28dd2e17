import type { ContactId } from '@parley/contract';
import { expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { chooseMain, type Edge, hangingOn } from './groups.ts';
import { addEvidence, isLikely } from './likely.ts';

const [a, b, c, d] = [newId('ctc', 1), newId('ctc', 2), newId('ctc', 3), newId('ctc', 4)] as const;
const edge = (survivorId: ContactId, mergedId: ContactId): Edge => ({ survivorId, mergedId });

test('whoever hangs on somebody hangs on them over others too, and on nobody who was not joined', () => {
  const edges = [edge(a, b), edge(b, c)];
  expect([...hangingOn(c, edges)].toSorted()).toEqual([a, b, c]);
  expect([...hangingOn(d, edges)]).toEqual([d]);
  expect([...hangingOn(b, [edge(b, c)])].toSorted()).toEqual([b, c]);
});

test('somebody proven stands for all, else whoever is known longest', () => {
  const candidate = (id: ContactId, isVerified: boolean) => ({ id, isVerified });
  expect(chooseMain([candidate(a, false), candidate(b, true)])).toBe(b);
  expect(chooseMain([candidate(b, false), candidate(a, false)])).toBe(a);
  expect(chooseMain([candidate(b, true), candidate(a, true)])).toBe(a);
  expect(chooseMain([])).toBeUndefined();
});

test('an address or a number is worth a look; a browser is, unless two proven people share it who go by two names', () => {
  const claim = (kind: 'email' | 'browser') => [{ kind, value: 'x', isProven: false }];
  const [lin, wang] = [
    { name: '林 晓', isVerified: true },
    { name: '王', isVerified: true },
  ];
  expect(isLikely(claim('email'), lin, wang)).toBe(true);
  expect(isLikely(claim('browser'), lin, wang)).toBe(false);
  expect(isLikely(claim('browser'), lin, { ...wang, isVerified: false })).toBe(true);
  expect(isLikely(claim('browser'), lin, { name: '林晓', isVerified: true })).toBe(true);
  expect(isLikely([], lin, lin)).toBe(false);
});

test('the same evidence counts once', () => {
  const email = { kind: 'email' as const, value: 'a@example.com', isProven: false };
  expect(addEvidence([email], [email, { ...email, value: 'b@example.com' }])).toHaveLength(2);
});
