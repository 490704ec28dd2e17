import { cutText, type UnreadPart } from '@parley/contract';
import type { z } from 'zod';
import { groupBy } from './group-by.ts';
import type { Kernel } from './kernel.ts';

const mostTold = 50;
const storedChars = 1_000;

type Path = readonly PropertyKey[];
interface Fault {
  path: Path;
  message: string;
}

/**
 * Reads what an older or a newer version may have stored: each part that is not understood is left out by itself and told, `fill` puts the usual in its place, and all the rest holds.
 * Parts are those of the whole, and those of lists and tables in it.
 */
export function readStored<T>(
  schema: z.ZodType<T>,
  stored: object,
  { fill, usual }: { fill(stored: object): unknown; usual: T },
): { value: T; unread: UnreadPart[] } {
  const unread: UnreadPart[] = [];
  let left: object = structuredClone(stored);
  for (const depth of [2, 1]) {
    const faults = faultsOf(schema.safeParse(fill(left)));
    if (faults.length === 0) break;
    unread.push(...faults.map((fault) => partOf(stored, fault)));
    left = without(
      left,
      faults.map(({ path }) => path.slice(0, depth)),
    );
  }
  const parsed = schema.safeParse(fill(left));
  return { value: parsed.success ? parsed.data : usual, unread: unread.slice(0, mostTold) };
}

function faultsOf(parsed: z.ZodSafeParseResult<unknown>): Fault[] {
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], message: issue.message }))
      : [{ path: issue.path, message: issue.message }],
  );
}

function partOf(stored: object, { path, message }: Fault): UnreadPart {
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    stored,
  );
  return { at: path.join('.'), problem: message, stored: cutText(JSON.stringify(value) ?? '', storedChars) };
}

/** A copy without what stands at these places, which are one or two keys long. */
function without(from: object, paths: readonly Path[]): object {
  const left = { ...from } as Record<PropertyKey, unknown>;
  for (const [key = ''] of paths.filter(({ length }) => length === 1)) delete left[key];
  const byPart = groupBy(
    paths.filter(({ length }) => length === 2),
    ([key = '']) => key,
  );
  for (const [key, inside] of byPart) {
    const keys = new Set(inside.map(([, each]) => String(each)));
    const part = left[key];
    if (Array.isArray(part)) left[key] = part.filter((_, index) => !keys.has(String(index)));
    else if (typeof part === 'object' && part !== null)
      left[key] = Object.fromEntries(Object.entries(part).filter(([each]) => !keys.has(each)));
  }
  return left;
}

const told = new WeakMap<Kernel['logger'], Set<string>>();

/** Says in the log what of something stored is not understood: once for each of its versions, since it is read all the time. */
export function tellUnread(
  { logger }: Pick<Kernel, 'logger'>,
  what: string,
  { workspaceId, version, unread }: { workspaceId: string; version: number; unread: readonly UnreadPart[] },
): void {
  if (unread.length === 0) return;
  const known = told.get(logger) ?? new Set();
  told.set(logger, known);
  const key = `${what} ${workspaceId} ${version}`;
  if (known.has(key)) return;
  known.add(key);
  const places = unread.map(({ at, problem }) => `${at}: ${problem}`);
  logger.error(
    { workspaceId, version, places },
    `${what} are stored that this version does not understand; the usual holds there`,
  );
}
