import type { Flow } from '@parley/contract';
import type { FlowFile } from './flow-file.ts';
import { begin, change, type History } from './history.ts';

/** How it stands with what was drawn and what the server has. `refused` waits for the next change, `failed` for the line. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict';

export interface DraftState {
  history: History<FlowFile>;
  version: number;
  publishedVersion: number | null;
  saving: Saving;
  /** what went wrong, of `failed` and `refused` */
  problem: unknown;
  /** what somebody else saved meanwhile, of `conflict` */
  theirs: Flow | null;
}

/** What a draft needs of the world. */
export interface DraftPorts {
  save(body: FlowFile & { version: number; amends: boolean }): Promise<Flow>;
  load(): Promise<Flow>;
  /** what a failed save means: somebody was quicker, the line is gone, or the server will not have it */
  judge(error: unknown): 'changed' | 'unreachable' | 'refused';
  later(run: () => void, ms: number): () => void;
}

export type DraftCell = ReturnType<typeof createCell>;
const fileOf = ({ name, definition }: Flow): FlowFile => ({ name, definition });

/** What is known of a draft, followed by whoever shows it. */
export function createCell(flow: Flow) {
  let state: DraftState = {
    history: begin(fileOf(flow)),
    version: flow.version,
    publishedVersion: flow.publishedVersion,
    saving: 'saved',
    problem: null,
    theirs: null,
  };
  const listeners = new Set<() => void>();
  const cell = {
    state: () => state,
    set(next: Partial<DraftState>) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
    /** what the server has of it */
    saved: state.history.now,
    /** the last save was made here, so that the next takes its place */
    isOwn: false,
    isSaved: () => Object.is(state.history.now, cell.saved),
    adopt(theirs: Flow) {
      cell.saved = fileOf(theirs);
      cell.isOwn = false;
      const { version, publishedVersion } = theirs;
      const history: History<FlowFile> = change(state.history, cell.saved);
      cell.set({ history, version, publishedVersion, saving: 'saved', problem: null, theirs: null });
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
  return cell;
}
