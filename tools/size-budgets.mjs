import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge, table } from './size-budgets/judge.mjs';

const rows = judge(join(dirname(fileURLToPath(import.meta.url)), '..'));
console.log(table(rows));
if (rows.some(({ kept }) => !kept)) process.exitCode = 1;
