import type { WorkspaceId } from '@parley/contract';
import { client } from '../../shell/client.ts';
import type { Written } from '../write-form.tsx';

/** Writes a new entry, or gives its wordings to one that is there. */
export async function writeEntry(workspaceId: WorkspaceId, written: Written): Promise<void> {
  const params = { workspaceId };
  const { locale, questions, publish } = written;
  if (!('question' in written)) {
    const { answer, category } = written;
    await client.call('createQuestion', {
      params,
      body: { category, wordings: { [locale]: { questions, answer } }, publish },
    });
    return;
  }
  const at = { ...params, questionId: written.question };
  const { kind, category, tags, wordings, related, validFrom, validTo, version } = await client.call(
    'getQuestion',
    { params: at },
  );
  const known = wordings[locale] ?? Object.values(wordings)[0];
  if (!known) return;
  const place = wordings[locale] ? locale : (Object.keys(wordings)[0] as typeof locale);
  const all = [...new Set([...known.questions, ...questions])];
  const content = { kind, category, tags, related, validFrom, validTo };
  await client.call('changeQuestion', {
    params: at,
    body: { ...content, version, publish, wordings: { ...wordings, [place]: { ...known, questions: all } } },
  });
}
