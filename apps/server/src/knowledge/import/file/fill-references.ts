import { readZip } from './open-zip.ts';
import { writeZip } from './write-zip.ts';

const sheetName = /^xl\/worksheets\/[^/]+\.xml$/;
const tag = /<((?:[\w.-]+:)?)(row|c)(\s[^<>]*?)?(\/?)>/g;
const reference = /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/;

/** A spreadsheet whose rows and cells all say where they are: what leaves that out, as a writer may, stands behind what came before. */
export function fillReferences(bytes: Buffer): Buffer {
  const files = readZip(bytes);
  let isFilled = false;
  for (const [name, content] of files) {
    if (!sheetName.test(name)) continue;
    const xml = content.toString('utf8');
    const filled = fill(xml);
    if (filled === xml) continue;
    files.set(name, Buffer.from(filled));
    isFilled = true;
  }
  return isFilled ? writeZip(files) : bytes;
}

function fill(xml: string): string {
  let [row, column] = [0, 0];
  return xml.replace(tag, (written, prefix: string, kind: string, attributes = '', end: string) => {
    const [, letters = '', number] = reference.exec(attributes) ?? [];
    if (kind === 'row') [row, column] = [number ? Number(number) : row + 1, 0];
    else if (number) [row, column] = [Number(number), columnOf(letters)];
    else column += 1;
    if (number) return written;
    return `<${prefix}${kind} r="${kind === 'row' ? '' : lettersOf(column)}${row}"${attributes}${end}>`;
  });
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
