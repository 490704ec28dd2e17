import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Label {
  kind: string;
  start: number;
  end: number;
  value?: string;
}

export interface LabelledSentence {
  language: string;
  text: string;
  labels: Label[];
}

const folder = join(process.env.BENCH_ROOT ?? process.cwd(), 'packages', 'nlu', 'data', 'entities');

/** The instant and zone that the labels were written for. */
export const labelledNow = { now: Date.parse('2026-11-18T10:00:00+08:00'), timeZone: 'Asia/Shanghai' };

/** The labelled sentences of one file of the package. */
export function readLabelled(file: 'labelled.txt' | 'held-out.txt'): LabelledSentence[] {
  let language = '';
  const sentences: LabelledSentence[] = [];
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line.startsWith('# ')) language = line.slice(2);
    else if (line !== '') sentences.push(parseSentence(line, language));
  }
  return sentences;
}

/** The products and places that the labels know, as pairs of kind and name. */
export function readNames(): { kind: 'product' | 'place'; name: string }[] {
  return readFileSync(join(folder, 'gazetteer.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, name = ''] = line.split('\t');
      return { kind: kind === 'place' ? 'place' : 'product', name };
    });
}

/** Takes the marks `[kind:text=>value]` out of a line. */
export function parseSentence(line: string, language: string): LabelledSentence {
  let text = '';
  let at = 0;
  const labels: Label[] = [];
  for (const match of line.matchAll(/\[([a-z-]+):(.+?)(?:=>([^\]]*))?\]/g)) {
    text += line.slice(at, match.index);
    const [whole, kind = '', raw = '', value] = match;
    labels.push({ kind, start: text.length, end: text.length + raw.length, ...(value && { value }) });
    text += raw;
    at = match.index + whole.length;
  }
  return { language, text: text + line.slice(at), labels };
}
