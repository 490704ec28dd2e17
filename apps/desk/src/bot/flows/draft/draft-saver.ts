import type { Flow } from '@parley/contract';
import type { DraftCell, DraftPorts } from './draft-cell.ts';

const pauseMs = 1_000;
const retryMs = 5_000;

/** Saves a draft after each pause, one save at a time, and stops where somebody else was quicker. */
export function createSaver(cell: DraftCell, ports: DraftPorts) {
  let running: Promise<void> | null = null;
  let heard: Flow | null = null;
  let stop = () => {};
  const schedule = (ms: number) => {
    stop();
    stop = ports.later(() => void save(), ms);
  };
  const notice = () => {
    const { saving } = cell.state();
    if (saving === 'conflict' || saving === 'saving') return;
    cell.set({ saving: cell.isSaved() ? 'saved' : 'waiting', problem: null });
    if (cell.isSaved()) stop();
    else schedule(pauseMs);
  };
  const save = async (): Promise<void> => {
    stop();
    if (running) return running;
    if (cell.state().saving === 'conflict' || cell.isSaved()) return;
    running = saveOnce(cell, ports);
    await running;
    running = null;
    const { saving } = cell.state();
    if (saving === 'waiting') schedule(pauseMs);
    if (saving === 'failed') schedule(retryMs);
    const missed = heard;
    heard = null;
    if (missed) hear(missed);
  };
  const hear = (theirs: Flow): void => {
    const { version, publishedVersion } = cell.state();
    if (running) heard = theirs;
    else if (theirs.version < version) return;
    else if (theirs.version > version && cell.isSaved()) cell.adopt(theirs);
    else if (theirs.version > version) {
      stop();
      cell.set({ saving: 'conflict', theirs });
    } else if (theirs.publishedVersion !== publishedVersion)
      cell.set({ publishedVersion: theirs.publishedVersion });
  };
  return { notice, save, hear, stop: () => stop() };
}

async function saveOnce(cell: DraftCell, ports: DraftPorts): Promise<void> {
  const { history, version: seen } = cell.state();
  const { now: sent } = history;
  cell.set({ saving: 'saving', problem: null });
  try {
    const { version, publishedVersion } = await ports.save({
      ...{ name: sent.name.trim(), definition: sent.definition },
      ...{ version: seen, amends: cell.isOwn },
    });
    cell.saved = sent;
    cell.isOwn = true;
    cell.set({ version, publishedVersion, saving: cell.isSaved() ? 'saved' : 'waiting' });
  } catch (error) {
    await tellFailure(cell, ports, error);
  }
}

async function tellFailure(cell: DraftCell, ports: DraftPorts, error: unknown): Promise<void> {
  const what = ports.judge(error);
  const theirs = what === 'changed' ? await ports.load().catch(() => null) : null;
  if (theirs) cell.set({ saving: 'conflict', theirs, problem: null });
  else cell.set({ saving: what === 'refused' ? 'refused' : 'failed', problem: error });
}
