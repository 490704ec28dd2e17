import type { Flow } from '@parley/contract';
import { createCell, type DraftPorts, type DraftState } from './draft-cell.ts';
import { createSaver } from './draft-saver.ts';
import type { FlowFile } from './flow-file.ts';
import { change, type History, redo, undo } from './history.ts';

export type { DraftPorts, DraftState, Saving } from './draft-cell.ts';

export interface DraftStore {
  state(): DraftState;
  subscribe(listener: () => void): () => void;
  change(now: FlowFile, about?: string): void;
  undo(): void;
  redo(): void;
  /** Saves what is not saved; resolves to the version that holds it, or null where that could not be. */
  flush(): Promise<number | null>;
  /** Takes notice of what the server has now. */
  hear(flow: Flow): void;
  takeTheirs(): void;
  keepMine(): void;
  close(): void;
}

/** A flow being drawn: every change can be taken back and is saved by itself, and nothing of anybody is written over unasked. */
export function createDraft(flow: Flow, ports: DraftPorts): DraftStore {
  const cell = createCell(flow);
  const saver = createSaver(cell, ports);
  const move = (history: History<FlowFile>) => {
    if (history === cell.state().history) return;
    cell.set({ history });
    saver.notice();
  };
  return {
    state: cell.state,
    subscribe: cell.subscribe,
    change: (now, about) => move(change(cell.state().history, now, about ?? null)),
    undo: () => move(undo(cell.state().history)),
    redo: () => move(redo(cell.state().history)),
    async flush() {
      // what is drawn while a save is under way goes with the next one
      for (let tries = 0; tries < 3 && !cell.isSaved(); tries += 1) await saver.save();
      return cell.isSaved() ? cell.state().version : null;
    },
    hear: saver.hear,
    takeTheirs() {
      const { theirs } = cell.state();
      if (theirs) cell.adopt(theirs);
    },
    keepMine() {
      const { theirs } = cell.state();
      if (!theirs) return;
      cell.isOwn = false;
      const { version, publishedVersion } = theirs;
      cell.set({ version, publishedVersion, theirs: null, saving: 'waiting' });
      void saver.save();
    },
    close() {
      saver.stop();
      cell.close();
    },
  };
}
