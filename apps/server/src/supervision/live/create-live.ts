import type { DeskPush, DueRules, WorkspaceId } from '@parley/contract';
import type { RunningLog } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { createRepeater } from '../../kernel/repeat.ts';
import { LiveWorkspace, type Shown, type Watcher } from './live-workspace.ts';

/** One supervisor's desk as the sockets know it. */
export interface SupervisorSeat {
  /** What is to be shown from now on; it is told whole at first. */
  show(shown: Shown): void;
  leave(): void;
}
export interface Live {
  sit(workspaceId: WorkspaceId, push: (frame: DeskPush) => void): SupervisorSeat;
  stop(): void;
}

const tickMs = 500;

/** Keeps in memory what supervisors look at, for the workspaces in which somebody looks and for no other. */
export function createLive(
  kernel: Kernel,
  log: RunningLog,
  dueRules: (workspaceId: WorkspaceId) => Promise<DueRules>,
): Live {
  const watched = new Map<WorkspaceId, LiveWorkspace>();
  const repeater = createRepeater();
  log.subscribe((commits) => {
    for (const commit of commits) watched.get(commit.after.workspaceId)?.hear(commit);
  });
  log.wantRemote(({ workspaceId }) => watched.has(workspaceId));
  kernel.events.subscribe(({ subject, workspaceId }) => {
    if (subject === 'agents' || subject === 'teams' || subject === 'supervision')
      watched.get(workspaceId)?.forgetPeople();
  });
  const tick = async () => {
    await Promise.all(
      [...watched].map(([workspaceId, live]) =>
        live
          .tick()
          .catch((error) => kernel.logger.warn({ error, workspaceId }, 'supervisors could not be told')),
      ),
    );
  };
  repeater.every(tickMs, tick, (error) => kernel.logger.warn({ error }, 'supervisors could not be told'));
  return {
    sit(workspaceId, push) {
      const live = watched.get(workspaceId) ?? new LiveWorkspace(kernel, workspaceId, dueRules);
      watched.set(workspaceId, live);
      const watcher: Watcher = { shown: {}, push, told: undefined, toldTotal: 0, toldBoard: '' };
      live.watchers.add(watcher);
      return {
        show(shown) {
          Object.assign(watcher, { shown, told: undefined, toldBoard: '' });
        },
        leave() {
          live.watchers.delete(watcher);
          if (live.watchers.size === 0 && watched.get(workspaceId) === live) watched.delete(workspaceId);
        },
      };
    },
    stop: repeater.stop,
  };
}
