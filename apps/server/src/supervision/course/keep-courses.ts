import type { ConversationId, ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import { groupBy } from '../../kernel/group-by.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { follow, noCourse } from './course.ts';
import { findCourses, type KeptCourse, listUnread, saveCourses } from './store.ts';

/** What comes within this time is read and kept together. */
const gatherMs = 5;
const mostBehind = 60;
/** The bot's first answer comes among the first entries. */
const firstEntries = 6;

interface Wanted {
  state: ConversationState;
  upTo: number;
  settle(error?: unknown): void;
}

/** Keeps how every conversation goes, message by message; a burst of one customer is read at its end. */
export function keepCourses(kernel: Kernel): Reaction {
  let gathered: Wanted[] = [];
  const flush = async () => {
    const wanted = gathered;
    gathered = [];
    try {
      await bringUp(kernel, wanted);
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
          state,
          upTo: entry.seq,
          settle: (error) => (error === undefined ? resolve() : reject(error)),
        });
      });
    },
  };
}

async function bringUp({ database }: Kernel, wanted: readonly Wanted[]): Promise<void> {
  const states = new Map(wanted.map(({ state }) => [state.id, state]));
  const kept = new Map((await findCourses(database.hot, [...states.keys()])).map((each) => [each.id, each]));
  const unread = await listUnread(
    database.hot,
    [...states.keys()].map((id) => ({ id, after: kept.get(id)?.readSeq ?? 0 })),
    mostBehind,
  );
  const news = [...groupBy(unread, ({ conversationId }) => conversationId)].flatMap(([id, entries]) => {
    const state = states.get(id);
    return state ? [courseAfter(kept.get(id) ?? freshCourse(state), entries)] : [];
  });
  if (news.length > 0) await saveCourses(database.hot, news);
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
