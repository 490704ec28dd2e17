// npm run --silent bench -- messages --json
import { runProgram } from './bundle/run-program.mjs';

const children = {
  messages: ['load', 'echo-server', 'echo-load', 'insert-loop'],
  language: [],
  desk: [],
  knowledge: [],
  resolution: [],
  routing: [],
  channels: ['callers'],
  search: [],
};
const [name, ...args] = process.argv.slice(2);

if (!name || !(name in children)) {
  console.error(`Say what to measure: ${Object.keys(children).join(', ')}.`);
  process.exitCode = 1;
} else await runProgram(name, children[name], args);
