/** The server cannot listen where it was told to. */
export class PortError extends Error {
  override name = 'PortError';
}

const reasons: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is taken by another program. Stop it, or start with another port: PORT=${port + 1} npm start.`,
  EACCES: (_, port) =>
    `This user may not listen on port ${port}. Choose one above 1023: PORT=4300 npm start.`,
  EADDRNOTAVAIL: (host) => `This machine has no address ${host}. Set HOST to one it has, or to 0.0.0.0.`,
};

/** Says in one sentence why listening failed and what to do. */
export function portError(error: unknown, host: string, port: number): Error {
  const explain = reasons[(error as NodeJS.ErrnoException).code ?? ''];
  return explain ? new PortError(explain(host, port)) : (error as Error);
}
