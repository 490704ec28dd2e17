import type { ConnectorAuth } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { Secrets } from '../kernel/secrets.ts';
import type { ConnectorRow, StoredAuth } from './store.ts';

type Kept = Pick<ConnectorRow, 'auth' | 'sealedSecret'>;

/** How the credential is kept. One that is not given again stays, unless how or where it is sent changes: it goes to nobody it was not entered for. */
export function settleAuth(
  secrets: Secrets,
  given: ConnectorAuth | undefined,
  before: (Kept & Pick<ConnectorRow, 'baseUrl'>) | undefined,
  baseUrl: string,
): Kept {
  const hasMoved = before !== undefined && new URL(before.baseUrl).origin !== new URL(baseUrl).origin;
  if (given === undefined) {
    if (hasMoved && before.sealedSecret !== null) throw enterAnew('the address is another');
    return before
      ? { auth: before.auth, sealedSecret: before.sealedSecret }
      : { auth: { kind: 'none' }, sealedSecret: null };
  }
  if (given.kind === 'none') return { auth: { kind: 'none' }, sealedSecret: null };
  const { secret, ...auth } = given;
  if (secret !== undefined) return { auth, sealedSecret: secrets.seal(secret) };
  const isSame = before !== undefined && before.sealedSecret !== null && isSameWay(before.auth, auth);
  if (!isSame) throw enterAnew('there is none for this');
  if (hasMoved) throw enterAnew('the address is another');
  return { auth, sealedSecret: before.sealedSecret };
}

const isSameWay = (a: StoredAuth, b: StoredAuth) =>
  JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted());

const enterAnew = (why: string) =>
  new Refusal('request.invalid', {
    detail: `Enter the credential again: ${why}.`,
    errors: { 'auth.secret': `enter the credential again: ${why}` },
  });
