import type { ModelReport, QuestionId } from '@parley/contract';
import { classify, createIndex, type KnowledgeIndex, type Model, mcnemar, understand } from '@parley/nlu';
import { blend } from '../answers/blend.ts';
import { isOftenerWrong } from './is-oftener-wrong.ts';
import type { Corpus, HeldRow } from './split-corpus.ts';

type Score = ModelReport['live'];
export type Compared = Pick<
  ModelReport,
  'live' | 'next' | 'onlyLive' | 'onlyNext' | 'pValue' | 'verdict' | 'changed'
>;

/** A difference that chance alone makes less often than this counts. */
const significant = 0.05;
const mostShown = 20;

interface Judged extends HeldRow {
  given: string | null;
  isRight: boolean;
  isAnswered: boolean;
}

/**
 * Compares how the held rows are understood with the live model, or by the index alone where none is live, and with the next one.
 * Worse is: fewer rows right, significantly fewer answered rightly, or a significantly larger share of the answers wrong.
 */
export function compareModels(
  { topics, held }: Pick<Corpus, 'topics' | 'held'>,
  live: Model | undefined,
  next: Model,
): Compared {
  const index = createIndex(topics);
  const names = new Map(topics.map(({ id, questions }) => [id, questions[0]]));
  const judge = (model: Model | undefined) =>
    held.map((row) => judgeRow(row, index, model, (id) => names.get(id)));
  const [before, after] = [judge(live), judge(next)];
  const only = (is: (row: Judged) => boolean, a: readonly Judged[], b: readonly Judged[]) =>
    a.filter((row, at) => is(row) && !(b[at] && is(b[at]))).length;
  const [onlyLive, onlyNext] = [only(isRight, before, after), only(isRight, after, before)];
  const turns = (is: (row: Judged) => boolean) => [only(is, before, after), only(is, after, before)] as const;
  const compared = {
    live: scoreOf(before),
    next: scoreOf(after),
    ...{ onlyLive, onlyNext },
    pValue: mcnemar(onlyLive, onlyNext),
  };
  const isWorse =
    onlyNext < onlyLive || isLess([...turns(isServed)]) || isOftenerWrong(compared.next, compared.live);
  return {
    ...compared,
    verdict: isWorse ? 'worse' : onlyNext > onlyLive && compared.pValue < significant ? 'better' : 'no-worse',
    changed: before
      .flatMap((row, at) => {
        const then = after[at];
        return then && then.isRight !== row.isRight ? [shown(row, then)] : [];
      })
      .slice(0, mostShown),
  };
}

const isRight = (row: Judged): boolean => row.isRight;
const isWrong = (row: Judged): boolean => row.isAnswered && !row.isRight;
const isServed = (row: Judged): boolean => row.isAnswered && row.isRight;

/** Whether the second has significantly less of something than the first. */
const isLess = ([first = 0, second = 0]: readonly number[]): boolean =>
  second < first && mcnemar(first, second) < significant;

function judgeRow(
  row: HeldRow,
  index: KnowledgeIndex,
  model: Model | undefined,
  questionOf: (id: string) => string | undefined,
): Judged {
  const found = understand(row.text, undefined, { index });
  const { candidates, decision } = model ? blend(found, classify(row.text, model), questionOf) : found;
  const given = candidates[0]?.id ?? null;
  return { ...row, given, isRight: given === row.question, isAnswered: decision === 'sure' };
}

const scoreOf = (rows: readonly Judged[]): Score => ({
  right: rows.filter(isRight).length,
  answered: rows.filter(isServed).length,
  wrong: rows.filter(isWrong).length,
});

const shown = (before: Judged, after: Judged): ModelReport['changed'][number] => ({
  text: before.text,
  expected: before.question as QuestionId,
  live: before.given as QuestionId | null,
  next: after.given as QuestionId | null,
});
