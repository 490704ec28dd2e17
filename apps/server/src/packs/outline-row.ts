import { cutText, type PackContent, type PackItem, type PackKind, type PackRow } from '@parley/contract';
import type { Step } from './plan-pack.ts';

const outlineChars = 400;
/** How much stands before what differs. */
const leadChars = 40;

/** A step as people see it; how a thing reads is told only where they have to look, from where the sides begin to differ. */
export function outlineRow({ kind, key, plan, here, before, there }: Step): PackRow {
  const tells = plan === 'update' || plan === 'kept' || plan === 'conflict' || plan === 'left';
  const read = (item: PackItem | undefined) => (tells && item ? outlineOf(kind, item) : null);
  const [own, given] = [read(here), read(there ?? before)];
  const any = there ?? here ?? before ?? { key };
  return {
    ...{ kind, key, plan },
    label: labelOf(kind, any),
    here: own && besides(own, given ?? []),
    there: given && besides(given, own ?? []),
  };
}

/** The lines that the other side has not, the first of them from shortly before it differs; all of them where none does. */
function besides(lines: readonly string[], others: readonly string[]): string {
  const own = lines.filter((line) => !others.includes(line));
  const theirs = others.filter((line) => !lines.includes(line));
  const shown = (own.length > 0 ? own : lines).join('\n');
  const start = Math.max(0, firstDifference(shown, theirs.join('\n')) - leadChars);
  return cutText(`${start > 0 ? '…' : ''}${shown.slice(start).toWellFormed()}`, outlineChars);
}

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return text === other ? 0 : at;
}

function labelOf(kind: PackKind, item: PackItem): PackRow['label'] {
  if (kind !== 'questions') return { en: item.key };
  const { wordings } = item as PackContent['questions'][number];
  return Object.fromEntries(
    Object.entries(wordings).map(([locale, { questions }]) => [locale, questions[0] ?? item.key]),
  );
}

function outlineOf(kind: PackKind, item: PackItem): string[] {
  if (kind === 'questions') {
    const { wordings } = item as PackContent['questions'][number];
    return Object.entries(wordings).flatMap(([locale, { questions, answer }]) => [
      `${locale}: ${questions.join(' / ')}`,
      `${locale} → ${answer}`,
    ]);
  }
  if (kind === 'synonyms') return [(item as PackContent['synonyms'][number]).words.join(' = ')];
  if (kind === 'replies') return [(item as PackContent['replies'][number]).text];
  const { key: _, ...rest } = item;
  return [JSON.stringify(rest)];
}
