import type { Problem } from '@parley/contract';

/** The server said no, and why. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail ?? problem.title}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The server could not be reached; whether it heard the call is unknown. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('the server could not be reached', { cause });
    this.name = 'UnreachableError';
  }
}

/** A refusal that another try may not meet: a lost session, a flood, a failing server. Every other one is an answer. */
export const mayPass = ({ status }: Problem) => status >= 500 || status === 429 || status === 401;

/** Reads an answer that is not a success; whatever is not a problem document counts as a failure of the server. */
export function parseProblem(status: number, text: string): Problem {
  const parsed = parseJson(text);
  if (isProblem(parsed)) return parsed;
  const code = status === 503 ? 'server.draining' : 'server.failed';
  return { type: `urn:parley:refusal:${code}`, title: `HTTP ${status}`, status, code };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
