import type { ImportId, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../../kernel/database/index.ts';

/** An import that is being gathered from a website. */
export const findGathering = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.find<{ url: string; source: 'page' | 'sitemap'; pages: number }>(
    sql`select i.name as url, i.source, (select count(*)::int from knowledge_import_page p where p.import_id = i.id) as pages
        from knowledge_import i where i.id = ${id} and i.workspace_id = ${workspaceId} and i.state = 'reading' and i.source <> 'file'`,
  );

export const insertPages = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ImportId,
  pages: readonly { url: string; problem: string | null }[],
) =>
  query.run(
    sql`insert into knowledge_import_page (import_id, number, workspace_id, url, is_done, problem)
        select i.id, p.number, i.workspace_id, p.page ->> 'url', p.page ->> 'problem' is not null, p.page ->> 'problem'
        from knowledge_import i, jsonb_array_elements(${JSON.stringify(pages)}::jsonb) with ordinality p(page, number)
        where i.id = ${id} and i.workspace_id = ${workspaceId} on conflict do nothing`,
  );

export const listWaiting = (query: Query, workspaceId: WorkspaceId, id: ImportId, most: number) =>
  query.rows<{ number: number; url: string }>(
    sql`select number, url from knowledge_import_page where import_id = ${id} and workspace_id = ${workspaceId} and not is_done
        order by number limit ${most}`,
  );

export const notePage = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ImportId,
  { number, rows, problem }: { number: number; rows: readonly (readonly string[])[]; problem: string | null },
) =>
  query.run(
    sql`update knowledge_import_page set is_done = true, rows = ${JSON.stringify(rows)}::jsonb, problem = ${problem}
        where import_id = ${id} and number = ${number} and workspace_id = ${workspaceId}`,
  );

export const listRows = (query: Query, workspaceId: WorkspaceId, id: ImportId) =>
  query.rows<{ number: number; rows: string[][] }>(
    sql`select number, rows from knowledge_import_page where import_id = ${id} and workspace_id = ${workspaceId} order by number`,
  );
