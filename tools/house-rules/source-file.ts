import { posix } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

/** One import of a file; `path` is set where it names a file of this repository. */
export interface Import {
  from: string;
  path?: string;
  /** types leave no trace at run time; a lazy import runs later */
  kind: 'value' | 'type' | 'lazy';
}

/** A file of the repository with what the rules ask about it; a file that is not code has text only. */
export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
  comments: string[];
  /** names that the file gives to functions, classes, types and variables */
  declared: string[];
  /** every name and every string in it */
  mentioned: string[];
  hasDefaultExport: boolean;
  hasSql: boolean;
}

const code = /\.(ts|tsx|mjs)$/;

/** Reads the facts of a file; throws where it does not parse. */
export function readSource(path: string, text: string): SourceFile {
  const empty = { imports: [], comments: [], declared: [], mentioned: [], hasDefaultExport: false };
  if (!code.test(path)) return { path, text, ...empty, hasSql: false };
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  return {
    path,
    text,
    imports: importsOf(path, parsed.module, text),
    comments: parsed.comments.map((comment) => comment.value),
    hasDefaultExport: parsed.module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    ),
    ...namesOf(parsed.program),
  };
}

/** Whether a file only proves the others: it does not ship. */
export const isTest = (path: string): boolean =>
  /\.(test|journey)\.tsx?$/.test(path) || /\/(test|testing)\//.test(path);

type Module = ReturnType<typeof parseSync>['module'];

function importsOf(path: string, module: Module, text: string): Import[] {
  const found: Import[] = [];
  const add = (from: string, kind: Import['kind']) => {
    const clean = from.replace(/\?.*$/, '');
    const local = clean.startsWith('.') ? { path: posix.join(posix.dirname(path), clean) } : {};
    found.push({ from: clean, kind, ...local });
  };
  for (const { moduleRequest, entries } of module.staticImports)
    add(moduleRequest.value, kindOf(entries.map((entry) => entry.isType)));
  for (const { entries } of module.staticExports)
    for (const entry of entries)
      if (entry.moduleRequest) add(entry.moduleRequest.value, kindOf([entry.isType]));
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) add(literal[1], 'lazy');
  }
  return found;
}

const kindOf = (types: boolean[]): Import['kind'] =>
  types.length > 0 && types.every(Boolean) ? 'type' : 'value';

function namesOf(program: ReturnType<typeof parseSync>['program']) {
  const declared: string[] = [];
  const mentioned: string[] = [];
  let hasSql = false;
  const declare = (node: { id: { name: string } | null }) => void (node.id && declared.push(node.id.name));
  new Visitor({
    FunctionDeclaration: declare,
    ClassDeclaration: declare,
    TSInterfaceDeclaration: declare,
    TSTypeAliasDeclaration: declare,
    VariableDeclarator: ({ id }) => void (id.type === 'Identifier' && declared.push(id.name)),
    Identifier: ({ name }) => void mentioned.push(name),
    Literal: ({ value }) => void (typeof value === 'string' && mentioned.push(value)),
    TemplateElement: ({ value }) => void mentioned.push(value.cooked ?? value.raw),
    TaggedTemplateExpression: ({ tag }) => {
      if (tag.type === 'Identifier' && tag.name === 'sql') hasSql = true;
    },
  }).visit(program);
  return { declared, mentioned, hasSql };
}
