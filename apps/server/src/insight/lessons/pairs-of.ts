import { findCourtesy } from '@parley/nlu';
import { asksSomething, type Burst } from '../hear/read-talk.ts';

/** What a customer asked and a person answered. */
export interface Pair {
  asked: string;
  answer: string;
  seq: number;
}

const leastAnswer = 8;
const longestAnswer = 2_000;
const mostPairs = 3;

/** The questions of a talk with the answers that people gave, as many of the first as are wanted: later ones lean on what was said before. What asks back or only promises is no answer. */
export function pairsOf(bursts: readonly Burst[], most = mostPairs): Pair[] {
  const pairs = bursts.flatMap(({ by, text: asked, seq }, at) => {
    const next = bursts[at + 1];
    if (by !== 'contact' || next?.by !== 'agent' || !asksSomething(asked)) return [];
    return answers(next.text) ? [{ asked: asked.replace(/\s+/g, ' '), answer: next.text, seq }] : [];
  });
  return pairs.slice(0, most);
}

/** A promise to look is no answer, in any of the four languages. */
const promises =
  /^(?:好的?|您好|亲|嗯|ok|okay|sure|hi|hello|はい|[\s，,。.!！~～])*(?:请?(?:您|你)?(?:稍等|稍候|等一下)|(?:我|这边)?(?:帮|给)(?:您|你)?(?:查|看|核实|问)一下|請?(?:您|你)?稍等|one moment|just a moment|let me (?:check|see|look)|please (?:wait|hold)|少々お待ち|確認いたします)/iu;

/** What only says yes says nothing yet. */
const assent =
  /^(?:好的?|嗯+|行|没问题|沒問題|ok|okay|sure|of course|はい|了解しました|かしこまりました)[，,、。.!！~～\s]*/iu;

/** Whether a person's words answer something: no courtesy, no question back, no mere promise to look. */
export function answers(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.replace(assent, '').length < leastAnswer || trimmed.length > longestAnswer) return false;
  if (findCourtesy(trimmed) !== undefined) return false;
  if (/[?？]\s*$/.test(trimmed)) return false;
  const rest = trimmed.replace(promises, '');
  return rest === trimmed || rest.trim().length >= leastAnswer * 2;
}
