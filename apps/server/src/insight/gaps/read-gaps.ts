import type { Gap, GapExamples, GapId, Locale, WorkspaceId } from '@parley/contract';
import { locales } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { answers } from '../lessons/pairs-of.ts';
import { maskPersonal } from '../mask-personal.ts';
import type { InsightRoom } from '../room.ts';
import { findGap, listAskedOfGap, listGapRows, listRepliesTo } from './store.ts';

const most = 20;
const mostAsked = 30;
const mostReplies = 10;

const nowOf = ({ kernel }: InsightRoom): string => new Date(kernel.clock.now()).toISOString();

/** More figures than this are no small curve any more. */
const mostFigures = 31;
const trendDaysOf = (days: number): number => (days <= mostFigures ? 1 : 7);

/** The gaps that were asked most in a period. */
export const listGaps = (
  room: InsightRoom,
  workspaceId: WorkspaceId,
  { days, state }: { days: number; state: Gap['state'] },
): Promise<Gap[]> =>
  listGapRows(room.kernel.database.in(workspaceId), {
    ...{ workspaceId, state, days, only: null, limit: most, trendDays: trendDaysOf(days) },
    now: nowOf(room),
  });

export async function getGap(room: InsightRoom, workspaceId: WorkspaceId, id: GapId): Promise<Gap> {
  const asked = { workspaceId, state: null, only: id, days: 30, limit: 1, trendDays: 1, now: nowOf(room) };
  const [found] = await listGapRows(room.kernel.database.in(workspaceId), asked);
  if (!found) throw new Refusal('object.not-found');
  return found;
}

/** How a gap was asked, and what a colleague answered to one of those who asked. */
export async function getExamples(
  room: InsightRoom,
  workspaceId: WorkspaceId,
  id: GapId,
): Promise<GapExamples> {
  const query = room.kernel.database.in(workspaceId);
  const gap = await findGap(query, workspaceId, id);
  if (!gap) throw new Refusal('object.not-found');
  const [asked, replies, own] = await Promise.all([
    listAskedOfGap(query, workspaceId, id, mostAsked),
    listRepliesTo(query, workspaceId, id, mostReplies),
    room.knowledge.localeOf(workspaceId),
  ]);
  const reply = replies.find(({ text }) => answers(text));
  return {
    wordings: [...new Set([gap.label, ...gap.samples])].map((text) => text.slice(0, 300)),
    asked: asked.map(({ seq: _seq, ...each }) => each),
    suggestion: reply ? maskPersonal(reply.text, room.kernel.clock.now(), [reply.name]) : null,
    locale: commonLocale(asked.map(({ language }) => language)) ?? own,
  };
}

function commonLocale(languages: readonly string[]): Locale | undefined {
  const counts = locales.map((locale) => ({
    locale,
    times: languages.filter((each) => each === locale).length,
  }));
  const [most] = counts.sort((a, b) => b.times - a.times);
  return most && most.times > 0 ? most.locale : undefined;
}
