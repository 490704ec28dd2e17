import type { Fault, Rule } from './rule.ts';
import type { SourceFile } from './source-file.ts';

/** No file needs itself to be loaded first. Types and lazy imports are left out: they do not load. */
export const noCircles: Rule = (tree) => {
  const files = new Map(tree.map((file) => [file.path, file]));
  const done = new Set<string>();
  const faults: Fault[] = [];
  for (const { path } of tree) visit(path, files, [], done, faults);
  return faults;
};

function visit(
  path: string,
  files: ReadonlyMap<string, SourceFile>,
  trail: readonly string[],
  done: Set<string>,
  faults: Fault[],
): void {
  const before = trail.indexOf(path);
  if (before >= 0) {
    faults.push({ path, says: `is in a circle: ${[...trail.slice(before), path].join(' → ')}` });
    return;
  }
  const file = files.get(path);
  if (!file || done.has(path)) return;
  for (const each of file.imports)
    if (each.path !== undefined && each.kind === 'value')
      visit(each.path, files, [...trail, path], done, faults);
  done.add(path);
}
