import type { Question } from '@parley/contract';

/** Where a question stands at a moment: what holds until then ends by itself, and nobody tells. */
export function statusAt(
  {
    status,
    version,
    publishedVersion,
    validTo,
  }: Pick<Question, 'status' | 'version' | 'publishedVersion' | 'validTo'>,
  nowMs: number,
): Question['status'] {
  const isOver = version === publishedVersion && validTo !== null && Date.parse(validTo) <= nowMs;
  return status === 'published' && isOver ? 'expired' : status;
}
