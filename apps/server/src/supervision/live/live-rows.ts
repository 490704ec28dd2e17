import type { ContactId, ConversationId, ConversationState, MonitorRow } from '@parley/contract';
import { type Committed, stateOf } from '../../conversations/index.ts';
import { follow, noCourse } from '../course/course.ts';
import { type Judged, judgeRisks, type Measures, scoreOf } from '../risk/judge-risks.ts';
import type { RunningRecord } from './store.ts';

/** A running conversation as it is followed in memory. */
export interface LiveRow extends Judged {
  contactName: string;
  contactPicture: string | null;
  readSeq: number;
}

const badlyRatedMs = 3600_000;
const lowRating = 2;

export const rowOf = (record: RunningRecord): LiveRow => ({
  state: stateOf(record),
  contactName: record.contact_name,
  contactPicture: record.contact_picture,
  course: record.course ?? noCourse,
  readSeq: record.read_seq ?? 0,
});

/** The row after a commit; one that is seen for the first time begins with what the commit tells. */
export function rowAfter(row: LiveRow | undefined, { after, entries }: Committed): LiveRow {
  let next: LiveRow = row ?? {
    ...{ state: after, contactName: '', contactPicture: null, course: noCourse, readSeq: 0 },
  };
  for (const entry of entries) {
    if (entry.seq <= next.readSeq) continue;
    next = {
      ...next,
      readSeq: entry.seq,
      course: follow(next.course, entry),
    };
  }
  return { ...next, state: after.headSeq >= next.state.headSeq ? after : next.state };
}

/** Whether the monitor has it: everything that is not closed, and what was rated badly within the hour. */
export const isRunning = ({ status, rating, closedAt }: ConversationState, nowMs: number): boolean =>
  status !== 'closed' ||
  (rating !== null &&
    rating <= lowRating &&
    closedAt !== null &&
    nowMs - Date.parse(closedAt) < badlyRatedMs);

export function monitorRow(row: LiveRow, measures: Measures, nowMs: number): MonitorRow {
  const { state } = row;
  const risks = judgeRisks(row, measures, nowMs);
  return {
    conversationId: state.id,
    contactId: state.contactId,
    contactName: row.contactName,
    contactPicture: row.contactPicture,
    channelAccountId: state.channelAccountId,
    teamId: state.teamId,
    owner: state.owner,
    isClosed: state.status === 'closed',
    preview: state.preview,
    waitingSince: state.waitingSince,
    lastEntryAt: state.lastEntryAt,
    risks,
    score: scoreOf(risks),
  };
}

export type Names = ReadonlyMap<ContactId, string>;
export type Rows = Map<ConversationId, LiveRow>;
