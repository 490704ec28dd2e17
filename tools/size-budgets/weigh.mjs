import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'rolldown/utils';

/** What a browser must fetch before a page or a script can begin: bytes as sent with gzip, and the files they are of (relative to `dist`). */
export function weigh(dist, entry) {
  const found = entry.endsWith('.html') ? partsOfPage(dist, entry) : { scripts: [entry], styles: [] };
  const scripts = withStaticImports(dist, found.scripts);
  return {
    scriptBytes: sum(scripts.map((file) => gzipBytes(dist, file))),
    styleBytes: sum(found.styles.map((file) => gzipBytes(dist, file))),
    files: [...scripts, ...found.styles],
  };
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const gzipBytes = (dist, file) => gzipSync(readFileSync(posix.join(dist, file))).length;

function partsOfPage(dist, entry) {
  const tags = readFileSync(posix.join(dist, entry), 'utf8').match(/<(script|link)\b[^>]*>/g) ?? [];
  const scripts = [];
  const styles = [];
  for (const tag of tags) {
    const path = attribute(tag, tag.startsWith('<script') ? 'src' : 'href');
    if (!path || /^(https?:)?\/\//.test(path)) continue;
    const rel = attribute(tag, 'rel');
    if (tag.startsWith('<script') || rel === 'modulepreload') scripts.push(locate(dist, entry, path));
    else if (rel === 'stylesheet') styles.push(locate(dist, entry, path));
  }
  return { scripts, styles };
}

const attribute = (tag, name) => new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`).exec(tag)?.[1];

/** Finds a file by the path that a page or script calls it by; the site may stand under any prefix. */
function locate(dist, from, path) {
  const clean = path.replace(/[?#].*$/, '');
  if (!clean.startsWith('/')) return posix.join(posix.dirname(from), clean);
  const parts = clean.slice(1).split('/');
  const file = parts
    .map((_, index) => parts.slice(index).join('/'))
    .find((rest) => existsSync(posix.join(dist, rest)));
  if (!file) throw new Error(`${from} asks for ${path}, which is not in ${dist}`);
  return file;
}

function withStaticImports(dist, scripts) {
  const needed = new Set(scripts);
  for (const file of needed)
    for (const path of staticImports(readFileSync(posix.join(dist, file), 'utf8')))
      needed.add(locate(dist, file, path));
  return [...needed];
}

function staticImports(text) {
  const { module } = parseSync('chunk.mjs', text);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  return [...module.staticImports, ...exported].flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
}
