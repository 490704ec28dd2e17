import {
  cutText,
  type ImportedQuestion,
  type ImportId,
  type KnowledgeImport,
  type Locale,
  type WorkspaceId,
} from '@parley/contract';
import type { KnowledgeRoom } from '../room.ts';
import { titleOf, wordingFor } from '../wordings.ts';
import { getImport } from './import-file.ts';
import { listImports, listTopicsAfter } from './import-store.ts';

const mostImports = 20;
const answerChars = 200;

/** The latest imports, newest first. */
export const browseImports = (
  { kernel }: KnowledgeRoom,
  workspaceId: WorkspaceId,
): Promise<KnowledgeImport[]> => listImports(kernel.database.in(workspaceId), workspaceId, null, mostImports);

/** What an import that is ready would do, question by question. */
export async function browseImported(
  room: KnowledgeRoom,
  workspaceId: WorkspaceId,
  id: ImportId,
  { after, limit }: { after: number; limit: number },
): Promise<{ data: ImportedQuestion[]; has_more: boolean }> {
  await getImport(room, workspaceId, id);
  const query = room.kernel.database.in(workspaceId);
  const found = await listTopicsAfter(query, workspaceId, id, { after, most: limit + 1 });
  const locale = await room.live.localeOf(workspaceId);
  const data = found.slice(0, limit).map(({ topic: { key, category, wordings }, effect }) => {
    const wording = wordingFor(wordings, locale, locale)?.wording;
    return {
      ...{ effect: effect ?? 'new', key, category, languages: Object.keys(wordings) as Locale[] },
      ...{ question: wording ? titleOf(wording) : '', answer: cutText(wording?.answer ?? '', answerChars) },
    };
  });
  return { data, has_more: found.length > limit };
}
