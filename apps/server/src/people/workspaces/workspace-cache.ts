import type { ChangedSubject, WorkspaceId } from '@parley/contract';
import type { Events } from '../../kernel/events.ts';

/** Keeps one thing per workspace until an event says that it changed; what is being read meanwhile is not kept. */
export function createWorkspaceCache<T>(
  events: Events,
  subject: ChangedSubject,
  load: (workspaceId: WorkspaceId) => Promise<T>,
): (workspaceId: WorkspaceId) => Promise<T> {
  const kept = new Map<WorkspaceId, Promise<T>>();
  events.subscribe((event) => {
    if (event.subject === subject) kept.delete(event.workspaceId);
  });
  return (workspaceId) => {
    const known = kept.get(workspaceId);
    if (known) return known;
    const loading = load(workspaceId);
    kept.set(workspaceId, loading);
    loading.catch(() => {
      if (kept.get(workspaceId) === loading) kept.delete(workspaceId);
    });
    return loading;
  };
}
