import type { DraftStore } from './draft/draft-store.ts';

/** Drafts that are shown, or hold what could not be saved; who comes back finds them as they were. */
const drafts = new Map<string, { draft: DraftStore; readers: number }>();

/** The draft under this key, as it was left or begun anew. */
export function enterDraft(key: string, begin: () => DraftStore): DraftStore {
  const held = drafts.get(key) ?? { draft: begin(), readers: 0 };
  held.readers += 1;
  drafts.set(key, held);
  return held.draft;
}

/** Saves what is not saved; what cannot be is kept for when somebody comes back. */
export async function leaveDraft(key: string): Promise<void> {
  const held = drafts.get(key);
  if (!held) return;
  held.readers -= 1;
  const isSaved = (await held.draft.flush()) !== null;
  if (!isSaved || held.readers > 0) return;
  held.draft.close();
  drafts.delete(key);
}

window.addEventListener('beforeunload', (event) => {
  if ([...drafts.values()].some(({ draft }) => draft.state().saving !== 'saved')) event.preventDefault();
});
