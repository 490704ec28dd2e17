import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, shuffle } from '../random.ts';

/** One text of a knowledge base, and the group of texts that people said mean the same. */
export interface Document {
  text: string;
  group: number;
}

/** Questions to ask, each left out of the documents, and the documents to find its group in. */
export interface Task {
  queries: Document[];
  documents: Document[];
}

const mostQueries = 1500;
const stranger = -1;
const longestStranger = 60;

/**
 * Groups the sentences of LCQMC pairs with label 1 (transitively), asks one of each of up to 1,500 groups and leaves it out; the rest of the file, then strangers, fill up to `size`.
 * The other public question sets of the published trial are not at hand, so beyond LCQMC the strangers are Chinese texts of other kinds: spoken commands, shop reviews, comments.
 */
export function createTask(dataDir: string, part: 'dev' | 'test', size: number): Task {
  const random = createRandom(7);
  const groups = readGroups(join(dataDir, 'lcqmc', `${part}.txt`));
  const shared = shuffle(
    groups.filter((texts) => texts.length > 1),
    random,
  );
  const queries: Document[] = [];
  const documents: Document[] = [];
  shared.forEach((texts, group) => {
    const asked = group < mostQueries ? Math.floor(random() * texts.length) : -1;
    texts.forEach((text, at) => {
      (at === asked ? queries : documents).push({ text, group });
    });
  });
  const known = new Set(groups.flat());
  const lone = groups.filter((texts) => texts.length === 1).flat();
  const others = readGroups(join(dataDir, 'lcqmc', `${part === 'dev' ? 'test' : 'dev'}.txt`)).flat();
  const foreign = shuffle(readStrangers(dataDir), random);
  const unknown = [...others, ...foreign].filter((text) => !known.has(text));
  for (const text of [...lone, ...unknown].slice(0, Math.max(0, size - documents.length)))
    documents.push({ text, group: stranger });
  return { queries, documents: shuffle(documents.slice(0, size), random) };
}

function readGroups(file: string): string[][] {
  const parent = new Map<string, string>();
  const rootOf = (text: string): string => {
    let root = text;
    for (let next = parent.get(root) ?? root; next !== root; next = parent.get(root) ?? root) root = next;
    parent.set(text, root);
    return root;
  };
  for (const line of readLines(file)) {
    const [first = '', second = '', label] = line.split('\t').map((cell) => cell.trim());
    const left = rootOf(first);
    const right = rootOf(second);
    if (label === '1' && left !== right) parent.set(left, right);
  }
  const groups = new Map<string, string[]>();
  for (const text of parent.keys()) {
    const root = rootOf(text);
    groups.set(root, [...(groups.get(root) ?? []), text]);
  }
  return [...groups.values()];
}

function readStrangers(dataDir: string): string[] {
  const smp = ['train', 'develop', 'test'].flatMap((part) => {
    const folder = join(dataDir, 'smp2017', part);
    return readdirSync(folder).flatMap((name) => readLines(join(folder, name)));
  });
  const cold = ['train', 'dev', 'test'].flatMap((part) =>
    readLines(join(dataDir, 'cold', `${part}.csv`)).map((line) => line.split(',').slice(-1)[0] ?? ''),
  );
  const reviews = readLines(join(dataDir, 'online-shopping', 'online_shopping_10_cats.csv')).map((line) =>
    line.split(',').slice(2).join(','),
  );
  const short = [...smp, ...cold, ...reviews].map((text) => text.trim().slice(0, longestStranger));
  return [...new Set(short)].filter((text) => text.length > 1);
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8').replaceAll('\ufeff', '').split(/\r?\n/u).filter(Boolean);
}
