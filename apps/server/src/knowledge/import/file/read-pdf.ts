import { extractText, getDocumentProxy } from 'unpdf';
import { importProblem } from '../import-problem.ts';
import { FileProblem } from './file-problem.ts';

const mostPages = 300;
/** How a question begins where a document marks it so, or ends. */
const begins = /^(?:q(?:uestion)?\s*\d*\s*[.:：]|问(?:题)?\s*\d*\s*[.:：、]|問(?:題)?\s*\d*\s*[.:：、])\s*/i;
const answers = /^(?:a(?:nswer)?\s*\d*\s*[.:：]|答(?:案)?\s*\d*\s*[.:：、])\s*/i;

/** Signs of dictionaries that fonts give for the letters they look like: nobody types them. */
const radicals = /[\u2e80-\u2fd5]/gu;

/** The questions of a PDF: lines that are marked as one or end with a question mark, each with the lines up to the next. */
export async function readPdf(bytes: Buffer): Promise<string[][]> {
  const lines = await linesOf(bytes);
  const rows: string[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (begins.test(line) || (/[?？]$/.test(line) && line.length <= 300))
      rows.push(['', line.replace(begins, ''), '']);
    else if (last) last[2] = `${last[2]}${last[2] === '' ? '' : '\n'}${line.replace(answers, '')}`;
  }
  return rows.filter(([, , answer]) => answer !== '');
}

async function linesOf(bytes: Buffer): Promise<string[]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false });
    if (pdf.numPages > mostPages) throw new FileProblem(importProblem('too-many-pages', mostPages));
    const { text } = await extractText(pdf);
    return text
      .flatMap((page) => page.split('\n'))
      .map((line) => line.replace(radicals, (sign) => sign.normalize('NFKC')).trim())
      .filter((line) => line !== '');
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(importProblem('damaged-pdf'));
  }
}
