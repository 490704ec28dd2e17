import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Labelled, readClassFile, readCsv, readPairs, readSequences, readText } from './read-rows.ts';

/** A labelled set as it is measured; `foreign` are test rows that belong to no intent. */
export interface IntentSet {
  name: string;
  train: Labelled[];
  /** Standard training rows with few examples an intent, by their number. */
  few: Readonly<Record<number, Labelled[]>>;
  test: Labelled[];
  foreign: Labelled[];
  /** Rows that may choose a threshold, those of no intent labelled with `foreignLabel`; empty where the set has none. */
  validation: Labelled[];
}

/** The label of rows that belong to no intent. */
export const foreignLabel = '';

const foreignNames = new Set(['NO_NODES_DETECTED', 'oos', 'None']);

/** Reads the sets that are always measured. */
export function readKnownSets(dataDir: string): IntentSet[] {
  const corpora = join(dataDir, 'nlu-eval-corpora');
  return [
    readBanking(dataDir),
    readClinc(dataDir),
    ...['curekart', 'sofmattress'].map((bot) => readHint(dataDir, bot)),
    readSmp(join(dataDir, 'smp2017')),
    readCorpus('askubuntu', join(corpora, 'AskUbuntuCorpus.json')),
    readCorpus('chatbot', join(corpora, 'ChatbotCorpus.json')),
    readCorpus('webapplications', join(corpora, 'WebApplicationsCorpus.json')),
  ];
}

/** Reads further sets: every folder with `train.csv` and `test.csv`, or with `train` and `test` folders of `seq.in` and `label`. */
export function readFurtherSets(dataDir: string): IntentSet[] {
  return [
    dataDir,
    ...readdirSync(dataDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(dataDir, entry.name)),
  ]
    .map(readFurtherSet)
    .filter((set) => set !== undefined);
}

function readFurtherSet(folder: string): IntentSet | undefined {
  const name = folder.replace(/^.*\//u, '');
  if (existsSync(join(folder, 'train.csv')) && existsSync(join(folder, 'test.csv')))
    return toSet(name, readCsv(join(folder, 'train.csv')), readCsv(join(folder, 'test.csv')));
  if (!existsSync(join(folder, 'train', 'seq.in')) || !existsSync(join(folder, 'test', 'seq.in')))
    return undefined;
  const few = [5, 10].flatMap((shots) => {
    const rows = join(folder, `train_${shots}`);
    return existsSync(join(rows, 'seq.in')) ? [[shots, readSequences(rows)] as const] : [];
  });
  const set = toSet(name, readSequences(join(folder, 'train')), readSequences(join(folder, 'test')));
  return { ...set, few: Object.fromEntries(few) };
}

function readBanking(dataDir: string): IntentSet {
  const [train, test] = ['train', 'test'].map((part) => readCsv(join(dataDir, 'banking77', `${part}.csv`)));
  return {
    ...toSet('banking77', train ?? [], test ?? []),
    few: readFew(join(dataDir, 'fewshot', 'BANKING77')),
  };
}

function readClinc(dataDir: string): IntentSet {
  const parts: unknown = JSON.parse(readText(join(dataDir, 'clinc150', 'data_full.json')));
  const part = (name: string) =>
    readPairs(typeof parts === 'object' && parts !== null ? Reflect.get(parts, name) : undefined);
  const set = toSet('clinc150', part('train'), [...part('test'), ...part('oos_test')]);
  const validation = [...part('val'), ...part('oos_val').map(({ text }) => ({ text, intent: foreignLabel }))];
  return { ...set, few: readFew(join(dataDir, 'fewshot', 'CLINC150')), validation };
}

function readFew(folder: string): IntentSet['few'] {
  return { 5: readSequences(join(folder, 'train_5')), 10: readSequences(join(folder, 'train_10')) };
}

function readHint(dataDir: string, bot: string): IntentSet {
  const read = (part: string) => readCsv(join(dataDir, 'hint3', part, `${bot}_${part}.csv`));
  return toSet(`hint3_${bot}`, read('train'), read('test'));
}

function readSmp(folder: string): IntentSet {
  const read = (part: string) =>
    readdirSync(join(folder, part))
      .toSorted()
      .flatMap((file) => readClassFile(join(folder, part, file)));
  return toSet('smp2017', read('train'), read('test'));
}

function readCorpus(name: string, file: string): IntentSet {
  const corpus = JSON.parse(readText(file)) as {
    sentences: { text: string; intent: string; training: boolean }[];
  };
  const rows = (training: boolean) => corpus.sentences.filter((sentence) => sentence.training === training);
  return toSet(name, rows(true), rows(false));
}

function toSet(name: string, train: readonly Labelled[], test: readonly Labelled[]): IntentSet {
  const plain = ({ text, intent }: Labelled) => ({ text, intent });
  const isForeign = ({ intent }: Labelled) => foreignNames.has(intent);
  return {
    name,
    train: train.filter((row) => !isForeign(row)).map(plain),
    few: {},
    test: test.filter((row) => !isForeign(row)).map(plain),
    foreign: test.filter(isForeign).map(({ text }) => ({ text, intent: foreignLabel })),
    validation: [],
  };
}
