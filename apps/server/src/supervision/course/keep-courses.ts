import type { ConversationId, ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import type { Query } from '../../kernel/database/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { follow, noCourse } from './course.ts';
import { createKnownCourses, type KnownCourses } from './known-courses.ts';
import { findCourses, type KeptCourse, listUnread, saveCourses } from './store.ts';

/** What comes within this time is read and kept together. */
const gatherMs = 5;
const mostBehind = 60;
/** The bot's first answer comes among the first entries. */
const firstEntries = 6;

interface Wanted {
  state: ConversationState;
  entry: Entry;
  settle(error?: unknown): void;
}

/** Keeps how every conversation goes, message by message; a burst of one customer is read at its end. */
export function keepCourses(kernel: Kernel): Reaction {
  const known = createKnownCourses(mostBehind);
  let gathered: Wanted[] = [];
  const flush = async () => {
    const wanted = gathered;
    gathered = [];
    try {
      await bringUp(kernel, known, wanted);
      for (const each of wanted) each.settle();
    } catch (error) {
      for (const each of wanted) each.settle(error);
    }
  };
  return {
    name: 'keep-courses',
    wants: ({ seq, author, body }) =>
      body.kind === 'message' &&
      (author.kind === 'contact' ||
        body.screened !== undefined ||
        (author.kind === 'bot' && seq <= firstEntries)),
    async run(entry, state) {
      if (entry.author.kind === 'contact' && state.contactSeq > entry.seq) return;
      await new Promise<void>((resolve, reject) => {
        if (gathered.length === 0) setTimeout(() => void flush(), gatherMs);
        gathered.push({
          ...{ state, entry },
          settle: (error) => (error === undefined ? resolve() : reject(error)),
        });
      });
    },
  };
}

async function bringUp(
  { database: { hot } }: Kernel,
  known: KnownCourses,
  wanted: readonly Wanted[],
): Promise<void> {
  const kept = new Map(
    wanted.flatMap(({ entry: { conversationId: id, seq } }) => {
      const course = known.find(id, seq);
      return course ? [[id, course] as const] : [];
    }),
  );
  const unknown = wanted.filter(({ state }) => !kept.has(state.id)).map(({ state }) => state.id);
  if (unknown.length > 0)
    for (const course of await findCourses(hot, [...new Set(unknown)])) kept.set(course.id, course);
  const unread = groupBy(await readBehind(hot, kept, wanted), ({ conversationId }) => conversationId);
  const states = new Map(wanted.map(({ state }) => [state.id, state]));
  const news = [...unread].flatMap(([id, entries]) => {
    const state = states.get(id);
    return state ? [courseAfter(kept.get(id) ?? freshCourse(state), entries)] : [];
  });
  if (news.length > 0) await saveCourses(hot, news);
  for (const course of news) known.keep(course);
}

/** What is not read of these conversations: what was just said, where nothing lies between; else the store is asked. */
async function readBehind(
  hot: Query,
  kept: ReadonlyMap<ConversationId, KeptCourse>,
  wanted: readonly Wanted[],
): Promise<Entry[]> {
  const readSeqOf = (id: ConversationId) => kept.get(id)?.readSeq ?? 0;
  const isNext = ({ entry }: Wanted) => entry.seq === readSeqOf(entry.conversationId) + 1;
  const behind = [...new Set(wanted.filter((each) => !isNext(each)).map(({ state }) => state.id))];
  const asked = behind.map((id) => ({ id, after: readSeqOf(id) }));
  return [
    ...wanted.filter(isNext).map(({ entry }) => entry),
    ...(asked.length > 0 ? await listUnread(hot, asked, mostBehind) : []),
  ];
}

export const freshCourse = ({
  id,
  workspaceId,
  createdAt,
}: Pick<ConversationState, 'id' | 'workspaceId' | 'createdAt'>): KeptCourse => ({
  ...{ id: id as ConversationId, workspaceId, beganAt: createdAt },
  ...{ readSeq: 0, botSpoke: false, course: noCourse },
});

export function courseAfter(kept: KeptCourse, entries: readonly Entry[]): KeptCourse {
  const news = entries.filter(({ seq }) => seq > kept.readSeq);
  return {
    ...kept,
    readSeq: news.at(-1)?.seq ?? kept.readSeq,
    botSpoke: kept.botSpoke || news.some(({ author }) => author.kind === 'bot'),
    course: news.reduce(follow, kept.course),
  };
}
