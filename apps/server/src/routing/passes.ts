import type { WorkspaceId } from '@parley/contract';

/** Runs one pass per workspace at a time; whoever asks while one runs shares the next, so a burst of a thousand causes costs two passes, and each hears what a pass found that began after they asked. */
export function createPasses<Found>(
  pass: (workspaceId: WorkspaceId) => Promise<Found>,
): (workspaceId: WorkspaceId) => Promise<Found> {
  const running = new Map<WorkspaceId, Promise<Found>>();
  const next = new Map<WorkspaceId, Promise<Found>>();
  const begin = (workspaceId: WorkspaceId): Promise<Found> => {
    const run = pass(workspaceId).finally(() => running.delete(workspaceId));
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
