import { cutText, type PackContent, type PackItem, type PackKind, type PackRow } from '@parley/contract';
import type { Step } from './plan-pack.ts';

const outlineChars = 400;

/** A step as people see it; how a thing reads is told only where they have to look. */
export function outlineRow({ kind, key, plan, here, before, there }: Step): PackRow {
  const tells = plan === 'update' || plan === 'kept' || plan === 'conflict' || plan === 'left';
  const read = (item: PackItem | undefined) => (tells && item ? outlineOf(kind, item) : null);
  const any = there ?? here ?? before ?? { key };
  return {
    ...{ kind, key, plan },
    label: labelOf(kind, any),
    here: read(here),
    there: read(there ?? before),
  };
}

function labelOf(kind: PackKind, item: PackItem): PackRow['label'] {
  if (kind !== 'questions') return { en: item.key };
  const { wordings } = item as PackContent['questions'][number];
  return Object.fromEntries(
    Object.entries(wordings).map(([locale, { questions }]) => [locale, questions[0] ?? item.key]),
  );
}

function outlineOf(kind: PackKind, item: PackItem): string {
  if (kind === 'questions') {
    const { wordings } = item as PackContent['questions'][number];
    const lines = Object.entries(wordings).map(
      ([locale, { questions, answer }]) => `${locale}: ${questions.join(' / ')} → ${answer}`,
    );
    return cutText(lines.join('\n'), outlineChars);
  }
  if (kind === 'synonyms') return (item as PackContent['synonyms'][number]).words.join(' = ');
  if (kind === 'replies') return cutText((item as PackContent['replies'][number]).text, outlineChars);
  const { key: _, ...rest } = item;
  return cutText(JSON.stringify(rest), outlineChars);
}
