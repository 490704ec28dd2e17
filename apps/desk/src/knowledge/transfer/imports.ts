import type { ImportId, KnowledgeImport, WorkspaceId } from '@parley/contract';
import { ProblemError, UnreachableError } from '@parley/sdk';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { questionsKey } from '../questions.ts';

export const importsKey = (workspaceId: string) => [...questionsKey(workspaceId), 'imports'] as const;
const isMoving = ({ state }: KnowledgeImport) => state === 'reading' || state === 'bringing';

/** The latest imports; asked for again and again while one of them is under way. */
export function useImports() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: importsKey(workspaceId),
    queryFn: ({ signal }) => client.call('listImports', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
    refetchInterval: ({ state }) => (state.data?.data.some(isMoving) ? 1_000 : false),
  });
}

/** What an import that is ready would do, as many questions as are asked for. */
export function useImported(importId: ImportId, isReady: boolean, limit: number) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...importsKey(workspaceId), importId, limit],
    enabled: isReady,
    queryFn: ({ signal }) =>
      client.call('listImportedQuestions', { params: { workspaceId, importId }, query: { limit }, signal }),
  });
}

/** Sends a file to be read; nothing changes by that. */
export async function sendImport(workspaceId: WorkspaceId, file: File): Promise<KnowledgeImport> {
  const form = new FormData();
  form.append('file', file, file.name);
  const url = `/api/v1/workspaces/${workspaceId}/knowledge/imports`;
  const answer = await fetch(url, {
    ...{ method: 'POST', body: form, credentials: 'same-origin', headers: { 'x-parley': '1' } },
  }).catch((error: unknown) => {
    throw new UnreachableError(error);
  });
  const read: unknown = await answer.json().catch(() => null);
  if (answer.ok) return read as KnowledgeImport;
  throw new ProblemError(read as ConstructorParameters<typeof ProblemError>[0]);
}

/** Gives a file to whoever reads the page. */
export function handOver(name: string, type: string, base64: string) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
