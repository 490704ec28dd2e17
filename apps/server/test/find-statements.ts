import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';
import { numbered } from '../src/kernel/database/sql.ts';

export interface FoundStatement {
  /** file:line */
  where: string;
  /** with $1, $2, … where the values go */
  text: string;
}

/** Finds every sql`…` of the files that ship, without running them. */
export function findStatements(folder: string): FoundStatement[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('testing'))
    .toSorted()
    .flatMap((path) => statementsIn(path, readFileSync(join(folder, path), 'utf8')));
}

/** Finds every sql`…` of one file. */
export function statementsIn(path: string, source: string): FoundStatement[] {
  const found: FoundStatement[] = [];
  new Visitor({
    TaggedTemplateExpression: ({ tag, quasi, start }) => {
      if (tag.type !== 'Identifier' || tag.name !== 'sql') return;
      const line = source.slice(0, start).split('\n').length;
      const parts = quasi.quasis.map(({ value }) => value.cooked ?? value.raw);
      found.push({ where: `${path}:${line}`, text: numbered(parts) });
    },
  }).visit(parseSync(path, source).program);
  return found;
}
