import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { EntryBody } from '@parley/contract';

let cutter: Jieba | undefined;
const jieba = () => {
  cutter ??= Jieba.withDict(dict);
  return cutter;
};
const speaks = /[\p{L}\p{N}]/u;
const longest = 40;
const most = 400;

/** The words of a text for search: Chinese cut by dictionary with its shorter words too, all else at spaces; lower case, full width folded. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = new Set<string>();
  for (const word of jieba().cutForSearch(folded, true)) {
    const trimmed = word.trim();
    if (trimmed.length > longest || !speaks.test(trimmed)) continue;
    words.add(trimmed);
    if (words.size >= most) break;
  }
  return [...words];
}

/** What of an entry can be searched. */
export function searchable(body: EntryBody): string | undefined {
  if (body.kind === 'note') return body.text;
  if (body.kind !== 'message') return undefined;
  const names = body.attachments?.map((file) => file.name) ?? [];
  return [body.text ?? '', ...names].join(' ').trim() || undefined;
}

/** Loads the dictionary (about 0.2 s) before the first message needs it. */
export const warmWords = (): void => void wordsOf('预热');

/** The search condition (a tsquery) for what somebody typed: every word must be there, the last of latin words may be unfinished. Undefined when nothing can be searched. */
export function searchWords(typed: string): string | undefined {
  const words = wordsOf(typed).slice(0, 12);
  if (words.length === 0) return undefined;
  return words
    .map((word) => `'${word.replace(/['\\]/g, '')}'${/^[a-z0-9]{2,}$/.test(word) ? ':*' : ''}`)
    .join(' & ');
}
