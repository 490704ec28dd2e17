import type { Account, Channel } from '../../src/channel.ts';
import type { Settings } from '../../src/fields.ts';
import type { Outgoing } from '../../src/outbound.ts';
import type { FixtureCall } from '../fixtures.ts';
import { ourId } from '../samples.ts';
import { requestOf } from '../spoil.ts';
import { openTestVendor, type Seen } from './test-vendor.ts';

export { askingTools } from './test-vendor.ts';

/** Words with all that a vendor might trip over. */
export const words = '你好 <b> & 😀';
export const outgoing: Outgoing = {
  id: ourId,
  to: { user: 'user-1' },
  part: { kind: 'text', text: words },
  by: 'agent',
};

export const accountWith = <S extends Settings>(settings: S): Account<S> => ({
  id: 'cha_test',
  hookUrl: 'https://parley.example/hooks/cha_test/secret',
  settings,
});

/** What the vendor's own library asks and what the adapter asks, of the same test vendor. */
export async function compare(
  answers: Readonly<Record<string, unknown>>,
  theirs: (root: string) => Promise<unknown>,
  ours: (root: string) => Promise<unknown> | undefined,
): Promise<readonly [Seen, Seen]> {
  const vendor = await openTestVendor(answers);
  try {
    await theirs(vendor.root);
    const their = vendor.seen.at(-1);
    await ours(vendor.root);
    const our = vendor.seen.at(-1);
    if (!their || !our || their === our) throw new Error('Both must ask');
    return [their, our];
  } finally {
    await vendor.close();
  }
}

/** What a channel makes of a call. */
export const judgedBy = async <S extends Settings>(channel: Channel<S>, call: FixtureCall, settings: S) =>
  (await channel.hook?.(requestOf(call, 0), accountWith(settings)))?.kind;
