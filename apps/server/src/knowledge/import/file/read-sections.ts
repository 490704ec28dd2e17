import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What is not text of the page: its code, its frame, what it asks. */
const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'svg',
  'iframe',
  'form',
  'head',
  'footer',
]);
const breaks = new Set([
  'p',
  'div',
  'li',
  'br',
  'tr',
  'ul',
  'ol',
  'table',
  'section',
  'article',
  'blockquote',
  'pre',
  'dd',
  'details',
]);
const levels: Readonly<Record<string, number>> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  dt: 7,
  summary: 7,
};

interface Section {
  level: number;
  title: string;
  text: string;
}

/** A page as rows of category, question and answer: each heading with text under it is a question, the heading above it its category. */
export function readSections(html: string): string[][] {
  const sections: Section[] = [];
  walk(parse(html), sections, false);
  const above: Section[] = [];
  const rows: string[][] = [];
  for (const section of sections) {
    while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
    const answer = tidy(section.text);
    if (answer !== '')
      rows.push([[...(above.at(-1)?.title ?? '')].slice(0, 60).join(''), section.title, answer]);
    above.push(section);
  }
  return rows;
}

// A page may be nested as deep as its maker likes, the stack may not: what lies deeper than this is left out.
const deepest = 500;

function walk(node: Node, sections: Section[], isPre: boolean, depth = 0): void {
  if (depth > deepest) return;
  if ('value' in node && node.nodeName === '#text') {
    const section = sections.at(-1);
    if (section) section.text += isPre ? node.value : node.value.replace(/\s+/g, ' ');
    return;
  }
  if (!('childNodes' in node)) return;
  const name = node.nodeName;
  if (skipped.has(name)) return;
  const level = levels[name];
  if (level !== undefined) {
    const title = tidy(textOf(node as Element)).replaceAll('\n', ' ');
    if (title !== '') sections.push({ level, title, text: '' });
    return;
  }
  const section = sections.at(-1);
  if (section && breaks.has(name)) section.text += name === 'li' ? '\n- ' : '\n';
  for (const child of node.childNodes) walk(child, sections, isPre || name === 'pre', depth + 1);
  const after = sections.at(-1);
  if (after && breaks.has(name) && name !== 'br' && name !== 'li') after.text += '\n';
  if (after && (name === 'td' || name === 'th')) after.text += ' ';
}

function textOf(node: Node, depth = 0): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  return 'childNodes' in node && depth < deepest
    ? node.childNodes.map((child) => textOf(child, depth + 1)).join('')
    : '';
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n- ?(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
