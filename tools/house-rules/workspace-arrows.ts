import type { Fault, Rule } from './rule.ts';
import { type Import, isTest, type SourceFile } from './source-file.ts';

interface Allowed {
  /** packages of this repository */
  ours: readonly string[];
  /** libraries and Node's own modules; tests may use any */
  theirs: readonly string[] | 'any';
}

/** Who may import what. A new workspace is refused until it has a row. */
export const arrows: Readonly<Record<string, Allowed>> = {
  'packages/contract': { ours: [], theirs: ['zod'] },
  'packages/nlu': { ours: [], theirs: ['opencc-js', 'pinyin-pro'] },
  'packages/sdk': { ours: ['contract'], theirs: [] },
  'packages/channels': { ours: ['contract'], theirs: 'any' },
  'apps/desk': { ours: ['contract', 'sdk'], theirs: 'any' },
  'apps/widget': { ours: ['contract', 'sdk'], theirs: 'any' },
  'apps/server': { ours: ['contract', 'nlu', 'channels', 'sdk'], theirs: 'any' },
  // The shop is a customer of the product: it knows its public API and nothing else.
  'examples/shop': { ours: [], theirs: 'any' },
  bench: { ours: ['channels', 'contract', 'nlu', 'sdk'], theirs: 'any' },
  journeys: { ours: ['contract', 'sdk'], theirs: 'any' },
  tools: { ours: [], theirs: 'any' },
};

const scope = '@parley/';

/** Packages depend on each other only along the arrows, and enter each other by name, never by path. */
export const workspaceArrows: Rule = (tree) =>
  tree.flatMap((file) => file.imports.flatMap((each) => faultOf(file, each) ?? []));

function faultOf(file: SourceFile, each: Import): Fault | undefined {
  const home = workspaceOf(file.path);
  if (home === undefined) return undefined;
  const allowed = arrows[home];
  const at = (says: string): Fault => ({ path: file.path, says });
  if (!allowed) return at(`${home} has no row in the table of arrows`);
  if (each.path !== undefined)
    return workspaceOf(each.path) === home || isBuildTool(file.path, each.path)
      ? undefined
      : at(`leaves ${home} by the path ${each.from}`);
  const name = packageOf(each.from);
  if (name.startsWith(scope))
    return allowed.ours.includes(name.slice(scope.length))
      ? undefined
      : at(`${home} may not depend on ${name}`);
  if (allowed.theirs === 'any' || isTest(file.path) || allowed.theirs.includes(name)) return undefined;
  return at(`${home} may not depend on ${name}`);
}

/** `packages/sdk/src/index.ts` → `packages/sdk`; a file at the root belongs to none. */
function workspaceOf(path: string): string | undefined {
  const parts = path.split('/');
  if (parts.length < 2) return undefined;
  return ['packages', 'apps', 'examples'].includes(parts[0] ?? '') ? parts.slice(0, 2).join('/') : parts[0];
}

/** `@scope/name/deep` → `@scope/name`, `name/deep` → `name`. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

/** How an app is built is no part of it: its configuration may use the repository's tools. */
const isBuildTool = (from: string, to: string) => /\/vite\.config\.ts$/.test(from) && to.startsWith('tools/');
