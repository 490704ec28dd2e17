import { questions } from './questions.ts';

/** What the pack answers to a topic in a language; a slip of the pen in the key stops the demo at once. */
export function answerOf(key: string, language: 'zh' | 'en' | 'ja'): string {
  const wording = questions.find((topic) => topic.key === key)?.[language];
  if (!wording) throw new Error(`The demo pack has no answer for "${key}" in ${language}.`);
  return wording.answer;
}
