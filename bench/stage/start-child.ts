import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atExit } from './at-exit.ts';

export interface Child<Order> {
  pid: number;
  ask<Result>(order: Order): Promise<Result>;
  stop(): void;
}

/** Starts one of the programs that were bundled beside this one; it answers one order at a time. */
export function startChild<Order extends object>(name: string, nodeArgs: string[] = []): Child<Order> {
  const child = fork(fileURLToPath(new URL(`./${name}.mjs`, import.meta.url)), [], { execArgv: nodeArgs });
  atExit(() => child.kill('SIGKILL'));
  return {
    pid: child.pid as number,
    ask: (order) =>
      new Promise((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`${name} ended with ${code}.`));
        child.once('exit', ended);
        child.once('message', (told) => {
          child.off('exit', ended);
          const { result, error } = told as { result: never; error?: string };
          if (error) reject(new Error(`${name}: ${error}`));
          else resolve(result);
        });
        child.send(order);
      }),
    stop: () => void child.kill('SIGKILL'),
  };
}
