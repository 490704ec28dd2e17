import { type PackFile, packFile, packFormat, packKinds } from '@parley/contract';
import { z } from 'zod';
import { Refusal } from '../kernel/refusal.ts';
import { checksumOf } from './checksum.ts';

const head = z.object({ format: z.number() });

/** A pack out of the text of a file. Refuses with `pack.too-new` a later format, and with `pack.malformed` what is damaged, naming the first thing wrong. */
export function readPack(text: string): PackFile {
  const given = parse(text);
  const found = head.safeParse(given);
  if (!found.success) throw malformed('This is no pack.');
  if (found.data.format > packFormat)
    throw new Refusal('pack.too-new', {
      detail: `This pack is written in format ${found.data.format}; this Parley reads up to ${packFormat}.`,
    });
  const isWhole = checksumOf(given as PackFile) === (given as { checksum?: unknown }).checksum;
  if (!isWhole)
    throw malformed('Its checksum is not that of its content: it was damaged or changed on its way.');
  const parsed = packFile.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw malformed(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not right'}.`);
  }
  for (const kind of packKinds) refuseRepeated(kind, parsed.data.content[kind]);
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('This file is no JSON.');
  }
}

function refuseRepeated(kind: string, items: readonly { key: string }[]): void {
  const seen = new Set<string>();
  for (const { key } of items) {
    if (seen.has(key)) throw malformed(`${kind}: ${key} stands twice.`);
    seen.add(key);
  }
}

const malformed = (detail: string) => new Refusal('pack.malformed', { detail: detail.slice(0, 500) });
