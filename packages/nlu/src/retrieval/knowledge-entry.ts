import type { Language } from '../language.ts';

/** One Q&A as it goes into the index: its example questions in any language, and its answer as weaker evidence. */
export interface KnowledgeEntry {
  id: string;
  questions: readonly string[];
  answer?: string | undefined;
  language?: Language | undefined;
}
