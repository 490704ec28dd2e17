import type { ConversationId, TranslatedEntry, TranslatorKind, WorkspaceId } from '@parley/contract';
import { type Query, sql } from '../kernel/database/index.ts';

/** The service as it is kept. */
export interface KeptTranslator {
  kind: TranslatorKind;
  baseUrl: string;
  sealedKey: string | null;
}
interface SettingsRecord {
  kind: TranslatorKind | null;
  baseUrl: string | null;
  sealedKey: string | null;
  version: number;
}

/** The service of a workspace, null while none is connected; version 0 while nobody has saved any. */
export async function findSettings(
  query: Query,
  workspaceId: WorkspaceId,
): Promise<{ translator: KeptTranslator | null; version: number }> {
  const row = await query.find<SettingsRecord>(
    sql`select kind, base_url as "baseUrl", sealed_key as "sealedKey", version from translation_settings where workspace_id = ${workspaceId}`,
  );
  if (!row?.kind || !row.baseUrl) return { translator: null, version: row?.version ?? 0 };
  const { kind, baseUrl, sealedKey, version } = row;
  return { translator: { kind, baseUrl, sealedKey }, version };
}

/** Saves over the version that was seen, 0 where there was none; gives how many rows that was. */
export function saveSettingsRow(
  query: Query,
  workspaceId: WorkspaceId,
  translator: KeptTranslator | null,
  seen: number,
): Promise<number> {
  const { kind = null, baseUrl = null, sealedKey = null } = translator ?? {};
  return seen === 0
    ? query.run(
        sql`insert into translation_settings (workspace_id, kind, base_url, sealed_key, version) values (${workspaceId}, ${kind}, ${baseUrl}, ${sealedKey}, 1) on conflict do nothing`,
      )
    : query.run(
        sql`update translation_settings set kind = ${kind}, base_url = ${baseUrl}, sealed_key = ${sealedKey}, version = version + 1, updated_at = now()
            where workspace_id = ${workspaceId} and version = ${seen}::int`,
      );
}

/** What is known of these messages in a language. */
export const listTranslations = (
  query: Query,
  id: ConversationId,
  language: string,
  seqs: readonly number[],
) =>
  query.rows<TranslatedEntry>(
    sql`select seq, words_of as "wordsOf", text, source as "from" from translation
        where conversation_id = ${id} and language = ${language} and seq = any(${seqs}::int[])`,
  );

/** Keeps what messages say in a language; of a message that was changed meanwhile the newest words hold, and of a conversation that is gone nothing is kept. */
export const saveTranslations = (
  query: Query,
  workspaceId: WorkspaceId,
  id: ConversationId,
  language: string,
  made: readonly TranslatedEntry[],
) =>
  query.run(
    sql`insert into translation as t (conversation_id, seq, language, workspace_id, words_of, text, source)
        select c.id, m.seq, ${language}::text, ${workspaceId}::text, m."wordsOf", m.text, m."from"
        from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as m(seq int, "wordsOf" int, text text, "from" text)
          join conversation c on c.id = ${id} and c.workspace_id = ${workspaceId}
        on conflict (conversation_id, seq, language) do update set words_of = excluded.words_of, text = excluded.text, source = excluded.source
          where t.words_of <= excluded.words_of`,
  );
