import type { QuestionId } from '@parley/contract';
import { type Entity, findEntities } from '@parley/nlu';
import type { Kernel } from '../../kernel/kernel.ts';
import { exactKey } from '../live/exact-key.ts';
import { addAsked } from './store.ts';

export interface AskedTally {
  /** Notes in which words a question was asked. */
  add(question: QuestionId, said: string): void;
  flush(): Promise<void>;
}

const gatherMs = 5_000;
const mostKept = 2_000;
const longest = 120;

/** Gathers how customers ask and writes it now and then; what a dying process had gathered is no loss. */
export function createAskedTally({ database, clock, logger }: Kernel): AskedTally {
  let gathered = new Map<string, { question: QuestionId; text: string; times: number }>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const asked = [...gathered.values()];
    gathered = new Map();
    if (asked.length > 0) await addAsked(database.system, asked);
  };
  const complain = (error: unknown) =>
    logger.warn({ error }, 'how questions were asked could not be written');
  return {
    add(question, said) {
      const text = shown(said, clock.now());
      if (text === '' || gathered.size >= mostKept) return;
      const key = `${question} ${exactKey(text)}`;
      const known = gathered.get(key);
      gathered.set(key, { question, text: known?.text ?? text, times: (known?.times ?? 0) + 1 });
      timer ??= setTimeout(() => void flush().catch(complain), gatherMs).unref();
    },
    flush,
  };
}

/** What tells who asked, or about what of theirs. */
const telling: ReadonlySet<Entity['kind']> = new Set([
  ...(['order', 'tracking', 'phone', 'id-card', 'bank-card', 'email', 'url', 'plate', 'place'] as const),
]);

/** A way of asking as it may be shown to editors: in one line; none that tells of whoever asked, and none that is too long to be one. */
function shown(said: string, nowMs: number): string {
  const line = said.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim();
  if (line.length > longest) return '';
  const named = findEntities(line, { now: nowMs, timeZone: 'UTC' });
  return named.some(({ kind }) => telling.has(kind)) ? '' : line;
}
