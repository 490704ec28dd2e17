import { gunzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { FileProblem } from '../file/file-problem.ts';
import { importProblem } from '../import-problem.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a sitemap names: pages, or further sitemaps. */
export interface Sitemap {
  pages: string[];
  sitemaps: string[];
}

const mostBytes = 20 * 1024 * 1024;

/** Reads a sitemap (sitemaps.org), packed by gzip or not; throws a `FileProblem` where it is none. */
export function readSitemap(bytes: Buffer): Sitemap {
  const text = unpack(bytes)
    .toString('utf8')
    .replace(/<!\[CDATA\[(.*?)\]\]>/gs, '$1');
  const found: Sitemap = { pages: [], sitemaps: [] };
  walk(parseFragment(text), found, undefined);
  if (found.pages.length + found.sitemaps.length === 0) throw new FileProblem(importProblem('no-sitemap'));
  return found;
}

function unpack(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    throw new FileProblem(importProblem('no-sitemap'));
  }
}

const deepest = 20;

function walk(node: Node, found: Sitemap, within: 'pages' | 'sitemaps' | undefined, depth = 0): void {
  if (!('childNodes' in node) || depth > deepest) return;
  if (node.nodeName === 'loc' && within) {
    const [text] = node.childNodes;
    if (text && 'value' in text) found[within].push(text.value.trim());
    return;
  }
  const inside = node.nodeName === 'url' ? 'pages' : node.nodeName === 'sitemap' ? 'sitemaps' : within;
  for (const child of node.childNodes) walk(child, found, inside, depth + 1);
}
