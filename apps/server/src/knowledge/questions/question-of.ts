import type { Question, QuestionContent } from '@parley/contract';
import type { QuestionRow } from './store.ts';

/** What goes out to customers of a question, whether or not its time has been noted in the store yet. */
export type Outgoing = Pick<
  QuestionRow,
  'published' | 'publishedVersion' | 'scheduled' | 'scheduledVersion' | 'publishAt'
>;

/** The version that is out at a moment: the scheduled one once its time has come, else the published one. */
export function outAt(
  row: Outgoing,
  nowMs: number,
): { content: QuestionContent; version: number } | undefined {
  const { scheduled, scheduledVersion, publishAt, published, publishedVersion } = row;
  const isDue = publishAt !== null && Date.parse(publishAt) <= nowMs;
  if (isDue && scheduled && scheduledVersion !== null)
    return { content: scheduled, version: scheduledVersion };
  return published && publishedVersion !== null
    ? { content: published, version: publishedVersion }
    : undefined;
}

/** Whether a content holds at a moment. */
export const holdsAt = ({ validFrom, validTo }: QuestionContent, nowMs: number): boolean =>
  (validFrom === null || Date.parse(validFrom) <= nowMs) && (validTo === null || nowMs < Date.parse(validTo));

/** A stored question as it stands at a moment. */
export function questionOf(row: QuestionRow, nowMs: number): Question {
  const { content, published: _p, publishedVersion: _v, scheduled: _s, scheduledVersion, ...facts } = row;
  const out = outAt(row, nowMs);
  const isScheduledOut = out !== undefined && out.version === scheduledVersion;
  return {
    ...content,
    ...facts,
    stage: isScheduledOut && row.stage === 'scheduled' ? 'published' : row.stage,
    status: statusOf(row, nowMs),
    publishedVersion: out?.version ?? null,
    publishAt: isScheduledOut ? null : row.publishAt,
  };
}

function statusOf(row: Outgoing, nowMs: number): Question['status'] {
  const out = outAt(row, nowMs);
  if (!out) return row.publishAt === null ? 'draft' : 'scheduled';
  if (holdsAt(out.content, nowMs)) return 'published';
  const { validTo } = out.content;
  return validTo !== null && Date.parse(validTo) <= nowMs ? 'expired' : 'scheduled';
}
