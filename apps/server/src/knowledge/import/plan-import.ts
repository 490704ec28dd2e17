import type { Locale, QuestionId } from '@parley/contract';
import { sameContent, tidyWordings, type Wordings } from '../wordings.ts';
import type { KnownTopic, TopicRow } from './store.ts';
import type { Effect, ImportedTopic } from './topic.ts';

export interface ImportPlan {
  created: TopicRow[];
  /** those of the known that become different */
  changed: TopicRow[];
  /** of each topic, in their order */
  effects: Effect[];
}

/** Decides what an import writes: new topics, and known ones with the languages of the import over their own. */
export function planImport(
  topics: readonly ImportedTopic[],
  known: readonly KnownTopic[],
  idFor: (at: number) => QuestionId,
): ImportPlan {
  const knownOf = new Map(known.map((each) => [each.key, each]));
  const ids = new Map(known.map((each) => [each.key, each.id]));
  for (const [at, { key }] of topics.entries()) if (!ids.has(key)) ids.set(key, idFor(at));
  const rows = topics.map((topic) => rowOf(topic, knownOf.get(topic.key), ids));
  const effects = rows.map((row): Effect => {
    const before = knownOf.get(row.key);
    if (!before) return 'new';
    return isChanged(row, before) ? 'changed' : 'same';
  });
  return {
    created: rows.filter((_row, at) => effects[at] === 'new'),
    changed: rows.filter((_row, at) => effects[at] === 'changed'),
    effects,
  };
}

const blank = { kind: 'qa' as const, tags: [], related: [], validFrom: null, validTo: null };

function rowOf(
  topic: ImportedTopic,
  known: KnownTopic | undefined,
  ids: ReadonlyMap<string, QuestionId>,
): TopicRow {
  const { key, category, related: leadsTo, wordings, ...facts } = topic;
  const id = ids.get(key) as QuestionId;
  const related = leadsTo?.flatMap((each) => ids.get(each) ?? []).filter((each) => each !== id);
  const before = known?.content;
  return {
    ...{ id, key, version: (known?.version ?? 0) + 1 },
    content: {
      ...blank,
      ...before,
      ...facts,
      category,
      wordings: { ...before?.wordings, ...keepRich(before?.wordings ?? {}, tidyWordings(wordings)) },
      related: related ?? before?.related ?? [],
    },
  };
}

const isChanged = (row: TopicRow, known: KnownTopic): boolean =>
  !(known.publishedVersion === known.version && sameContent(known.content, row.content));

/** A sheet has no place for variants and rich answers: they stay, a rich answer as long as the answer that it shows does. */
const keepRich = (before: Wordings, brought: Wordings): Wordings =>
  Object.fromEntries(
    Object.entries(brought).map(([locale, wording]) => {
      const old = before[locale as Locale];
      const blocks = wording.blocks ?? (old?.answer === wording.answer ? old.blocks : undefined);
      const variants = wording.variants ?? old?.variants;
      return [locale, { ...wording, ...(blocks ? { blocks } : {}), ...(variants ? { variants } : {}) }];
    }),
  );
