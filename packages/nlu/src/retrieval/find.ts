import { detectLanguage, type Language } from '../language.ts';
import { normaliseFast } from '../normalise-fast.ts';
import { type Evidence, weighHits } from './evidence.ts';
import { readQuery } from './query.ts';
import { readFeatures } from './read-features.ts';
import { search } from './search.ts';
import type { Shelf } from './shelf.ts';

/** What an index has for a question: entries with their evidence, most similar first, at most 24, and the share of the question (0..1) that the index has ever seen. */
export interface Found {
  evidence: Evidence[];
  known: number;
}

/** Finds the entries most similar to a text. */
export function find(text: string, shelf: Shelf, language: Language = detectLanguage(text)): Found {
  const normalised = normaliseFast(text);
  const query = readQuery(readFeatures(normalised), shelf);
  const evidence = weighHits(search(query, shelf), { query, normalised, language }, shelf);
  return { evidence, known: query.known };
}
