import type { WorkspaceId } from '@parley/contract';

/** Runs one pass per workspace at a time; whoever asks while one runs shares the next, so a burst of a thousand causes costs two passes. */
export function createPasses(
  pass: (workspaceId: WorkspaceId) => Promise<unknown>,
): (workspaceId: WorkspaceId) => Promise<void> {
  const running = new Map<WorkspaceId, Promise<void>>();
  const next = new Map<WorkspaceId, Promise<void>>();
  const begin = (workspaceId: WorkspaceId): Promise<void> => {
    const run = pass(workspaceId)
      .then(() => undefined)
      .finally(() => running.delete(workspaceId));
    running.set(workspaceId, run);
    return run;
  };
  return (workspaceId) => {
    const current = running.get(workspaceId);
    if (!current) return begin(workspaceId);
    const waiting = next.get(workspaceId);
    if (waiting) return waiting;
    const after = current
      .catch(() => undefined)
      .then(() => {
        next.delete(workspaceId);
        return begin(workspaceId);
      });
    next.set(workspaceId, after);
    return after;
  };
}
