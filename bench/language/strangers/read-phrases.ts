import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../stage/build.ts';

export const languages = ['zh', 'en', 'ja'] as const;
export type Spoken = (typeof languages)[number];

/** How a stranger asks for a topic of the demo shop. */
export interface Phrase {
  topic: string;
  text: string;
}

/** Reads the phrases of one language. Words and weights may be chosen by the validation rows; the test rows are only counted. */
export function readPhrases(part: 'validation' | 'test', language: Spoken): Phrase[] {
  const file = join(root, 'bench', 'language', 'strangers', 'phrases', `${part}-${language}.tsv`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [topic = '', text = ''] = line.split('\t');
      return { topic, text };
    });
}
