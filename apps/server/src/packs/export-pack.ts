import {
  type PackContent,
  type PackFile,
  packFile,
  packFormat,
  packKinds,
  type WorkspaceId,
} from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import { checksumOf } from './checksum.ts';
import { listAll } from './list-all.ts';
import type { PackRoom } from './room.ts';

export interface Exported {
  file: PackFile;
  leftOut: ('credentials' | 'drafts' | 'files')[];
}

/** What customers meet in the workspace, and what goes with it, as a pack. */
export async function exportPack(
  { kernel, ports }: PackRoom,
  workspaceId: WorkspaceId,
  facts: Pick<PackFile, 'name' | 'title' | 'version'>,
): Promise<Exported> {
  const listed = await listAll(ports, kernel.database.in(workspaceId), workspaceId);
  const everything = packKinds.flatMap((kind) => listed[kind].map((each) => ({ kind, ...each })));
  const content = Object.fromEntries(
    packKinds.map((kind) => [kind, listed[kind].filter(({ isOut }) => isOut).map(({ item }) => item)]),
  ) as unknown as PackContent;
  const hasCredential = content.connectors.some(({ auth }) => auth.kind !== 'none');
  return {
    file: sealPack({ ...facts, content }),
    leftOut: [
      ...(hasCredential ? (['credentials'] as const) : []),
      ...(everything.some(({ isOut }) => !isOut) ? (['drafts'] as const) : []),
      ...(everything.some(({ isCut }) => isCut) ? (['files'] as const) : []),
    ],
  };
}

/** Makes a pack of a content; refuses with `pack.malformed` more than a pack can hold. */
export function sealPack(
  given: Pick<PackFile, 'name' | 'title' | 'version'> & { content: unknown },
): PackFile {
  const parsed = packFile.omit({ checksum: true }).safeParse({ ...given, format: packFormat });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal('pack.malformed', { detail: `${issue?.path.join('.')}: ${issue?.message}` });
  }
  // As it will be read: without what is undefined.
  const plain = JSON.parse(JSON.stringify(parsed.data)) as Omit<PackFile, 'checksum'>;
  return { ...plain, checksum: checksumOf(plain) };
}
