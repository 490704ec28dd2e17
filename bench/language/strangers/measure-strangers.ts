import { calibrationErrorOf } from '@parley/nlu';
import type { Shelf } from '../../stage/knowledge-parts.ts';
import { parts } from '../../stage/server-parts.ts';
import { learnFrom, openShelf } from './open-shelf.ts';
import { languages, type Phrase, readPhrases } from './read-phrases.ts';

const firstFew = 3;

/** Measures how the demo shop understands the test rows: by the index alone, and with what it learns of its own questions as well. */
export async function measureStrangers(): Promise<Record<string, object>> {
  const shelf = await openShelf();
  const learnt = learnFrom(shelf);
  return { index: measureAll(shelf, undefined), learnt: measureAll(shelf, learnt) };
}

function measureAll(shelf: Shelf, learnt: Shelf['learnt']): object {
  shelf.learnt = learnt;
  const judged = languages.map((language) => {
    const rows = readPhrases('test', language).map((phrase) => judge(shelf, phrase));
    return [language, rows] as const;
  });
  return {
    ...figuresOf(judged.flatMap(([, rows]) => rows)),
    perLanguage: Object.fromEntries(judged.map(([language, rows]) => [language, figuresOf(rows)])),
  };
}

interface Judged {
  isRight: boolean;
  isNear: boolean;
  isSure: boolean;
  probability: number;
}

function judge(shelf: Shelf, { topic, text }: Phrase): Judged {
  const { understanding, candidates } = parts.understandText(shelf, text);
  const ids: string[] = candidates.map(({ question }) => question);
  return {
    isRight: ids[0] === topic,
    isNear: ids.slice(0, firstFew).includes(topic),
    isSure: understanding.decision === 'sure',
    probability: candidates[0]?.score ?? 0,
  };
}

function figuresOf(rows: readonly Judged[]): Record<string, number> {
  const share = (among: readonly Judged[], is: (row: Judged) => boolean) =>
    (100 * among.filter(is).length) / (among.length || 1);
  const sure = rows.filter(({ isSure }) => isSure);
  return {
    phrases: rows.length,
    first: share(rows, ({ isRight }) => isRight),
    amongThree: share(rows, ({ isNear }) => isNear),
    sure: share(rows, ({ isSure }) => isSure),
    rightWhereSure: share(sure, ({ isRight }) => isRight),
    ece: calibrationErrorOf(rows),
  };
}
