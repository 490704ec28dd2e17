import { createHash } from 'node:crypto';
import type { Queryable } from './database.ts';
import { Refusal } from './refusal.ts';

export interface Request {
  readonly scope: string;
  readonly key: string;
  readonly content: unknown;
}

export interface Answer<T> {
  readonly answer: T;
  readonly isRepeat: boolean;
}

/**
 * Does the work once per key, in the caller's transaction; a repeat gets the first answer again.
 * A twin that comes at the same moment waits on the key's row until the first commits or fails.
 */
export async function answerOnce<T>(
  tx: Queryable,
  request: Request,
  work: () => Promise<T>,
): Promise<Answer<T>> {
  const { scope, key } = request;
  const fingerprint = createHash('sha256').update(JSON.stringify(request.content)).digest('hex');
  const claimed = await tx.query(
    'insert into shop.answered_requests (scope, key, fingerprint) values ($1, $2, $3) on conflict do nothing',
    [scope, key, fingerprint],
  );
  if (claimed.rowCount === 0)
    return { answer: await readAnswer<T>(tx, scope, key, fingerprint), isRepeat: true };
  const answer = await work();
  await tx.query('update shop.answered_requests set answer = $3 where scope = $1 and key = $2', [
    scope,
    key,
    JSON.stringify(answer),
  ]);
  return { answer, isRepeat: false };
}

async function readAnswer<T>(tx: Queryable, scope: string, key: string, fingerprint: string): Promise<T> {
  const found = await tx.query<{ fingerprint: string; answer: T }>(
    'select fingerprint, answer from shop.answered_requests where scope = $1 and key = $2',
    [scope, key],
  );
  const [first] = found.rows;
  if (!first || first.fingerprint !== fingerprint) throw new Refusal('key-reused', { key });
  return first.answer;
}
