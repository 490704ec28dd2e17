import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, understand } from '@parley/nlu';
import { round } from '../../figures/percentile.ts';
import { createRandom, shuffle } from '../random.ts';

interface Row {
  text: string;
  label: string;
}

interface Sureness {
  /** Percent of the answers called sure that are right. */
  right: number;
  /** Percent of all questions that are answered for sure. */
  coverage: number;
  questions: number;
}

const heldOutShare = 0.2;
const mostQuestions = 1500;

/** Measures how far "sure" can be trusted: every fifth row of two public training sets is asked of a knowledge base made of the others, one entry a label. */
export function measureSureness(dataDir: string): Record<'banking77' | 'clinc150', Sureness> {
  return { banking77: measure(readBanking(dataDir)), clinc150: measure(readClinc(dataDir)) };
}

function measure(rows: readonly Row[]): Sureness {
  const shuffled = shuffle(rows, createRandom(11));
  const cut = Math.floor(rows.length * heldOutShare);
  const entries = new Map<string, string[]>();
  for (const { text, label } of shuffled.slice(cut))
    entries.set(label, [...(entries.get(label) ?? []), text]);
  const index = createIndex([...entries].map(([id, questions]) => ({ id, questions })));
  const questions = shuffled.slice(0, Math.min(cut, mostQuestions));
  const sure = questions.flatMap(({ text, label }) => {
    const { decision, candidates } = understand(text, undefined, { index });
    return decision === 'sure' ? [candidates[0]?.id === label] : [];
  });
  return {
    right: round((100 * sure.filter(Boolean).length) / sure.length),
    coverage: round((100 * sure.length) / questions.length),
    questions: questions.length,
  };
}

function readClinc(dataDir: string): Row[] {
  const { train } = JSON.parse(readFileSync(join(dataDir, 'clinc150', 'data_full.json'), 'utf8')) as {
    train: [string, string][];
  };
  return train.map(([text, label]) => ({ text, label }));
}

function readBanking(dataDir: string): Row[] {
  const csv = readFileSync(join(dataDir, 'banking77', 'train.csv'), 'utf8');
  const row = /(?:"((?:[^"]|"")*)"|([^",\r\n]*)),(\w+\??)\r?\n/gu;
  return Array.from(csv.matchAll(row), ([, quoted, plain, label = '']) => ({
    text: (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
    label,
  })).slice(1);
}
