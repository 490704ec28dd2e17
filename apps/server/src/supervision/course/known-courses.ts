import type { ConversationId } from '@parley/contract';
import type { KeptCourse } from './store.ts';

const mostKnown = 2_000;

/** Courses of the conversations that were talked in last. They are folded from entries that never change, so one that is behind is as true as it was. */
export interface KnownCourses {
  /** The course before this entry, unless so much lies between that the store is the better one to ask. */
  find(id: ConversationId, seq: number): KeptCourse | undefined;
  /** Keeps what stands in the store now. */
  keep(course: KeptCourse): void;
}

export function createKnownCourses(mostBehind: number): KnownCourses {
  const known = new Map<ConversationId, KeptCourse>();
  return {
    find(id, seq) {
      const course = known.get(id);
      return course && seq - course.readSeq <= mostBehind ? course : undefined;
    },
    keep(course) {
      known.delete(course.id);
      known.set(course.id, course);
      const [oldest] = known.keys();
      if (known.size > mostKnown && oldest) known.delete(oldest);
    },
  };
}
