import type { Vocabulary, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../../kernel/database/index.ts';

export const findVocabulary = (query: Query, workspaceId: WorkspaceId) =>
  query.find<Vocabulary>(
    sql`select synonyms, words, version from vocabulary where workspace_id = ${workspaceId}`,
  );

/** Saves over the version that was seen, 0 where there was none; gives how many rows that was. */
export const saveVocabulary = (query: Query, workspaceId: WorkspaceId, seen: Vocabulary) =>
  query.run(
    sql`insert into vocabulary (workspace_id, synonyms, words, version)
        values (${workspaceId}, ${JSON.stringify(seen.synonyms)}::jsonb, ${JSON.stringify(seen.words)}::jsonb, 1)
        on conflict (workspace_id) do update set synonyms = excluded.synonyms, words = excluded.words, version = vocabulary.version + 1, updated_at = clock_timestamp()
          where vocabulary.version = ${seen.version}::int`,
  );
