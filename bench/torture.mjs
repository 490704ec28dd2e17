// npm run torture
import { runProgram } from './bundle/run-program.mjs';

await runProgram('torture', [], process.argv.slice(2));
