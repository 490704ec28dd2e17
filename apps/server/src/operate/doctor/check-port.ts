import { createServer } from 'node:net';
import type { Config } from '../../kernel/config.ts';
import { type Finding, fail, ok } from './finding.ts';

const of = 'port';

/** Whether the server could listen, or does. */
export async function checkPort({ host, port }: Config): Promise<Finding> {
  const code = await tryListening(host, port);
  if (code === undefined) return ok(of, port === 0 ? 'any free one' : `${port} is free; Parley does not run`);
  if (code === 'EACCES') return fail(of, `This user may not listen on ${port}: choose a PORT above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return fail(of, `${host} is no address of this machine: correct HOST.`);
  if (code !== 'EADDRINUSE')
    return fail(of, `Nothing can listen on ${host}:${port} (${code}): check HOST and PORT.`);
  if (await isParley(host, port)) return ok(of, `Parley runs on ${port} and answers`);
  return fail(
    of,
    `${port} is taken by a program that does not answer as Parley: stop it, or choose another PORT.`,
  );
}

const tryListening = (host: string, port: number) =>
  new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

async function isParley(host: string, port: number): Promise<boolean> {
  const reachable =
    { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  try {
    const answer = await fetch(`http://${reachable}:${port}/healthz`, { signal: AbortSignal.timeout(3000) });
    const { status } = (await answer.json()) as { status?: unknown };
    return answer.ok && status === 'ok';
  } catch {
    return false;
  }
}
