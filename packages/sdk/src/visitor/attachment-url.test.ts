import { attachmentPath } from '@parley/contract';
import { expect, test } from 'vitest';
import { attachmentUrl } from './attachment-url.ts';

test('an attachment is found where the contract says', () => {
  const file = { id: 'fil_1', key: 'key', name: '发票 1/2.pdf' } as const;
  expect(attachmentUrl('https://chat.example', file)).toBe(`https://chat.example${attachmentPath(file)}`);
});
