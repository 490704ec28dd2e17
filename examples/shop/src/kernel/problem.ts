import type { Text } from './language.ts';
import { Refusal, refusals } from './refusal.ts';

/** An RFC 9457 problem document. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly text?: Text;
  readonly [fact: string]: unknown;
}

/** Turns whatever was thrown into what a client may know of it; the unexpected stays inside. */
export function describeProblem(error: unknown): Problem {
  if (error instanceof Refusal) return fromRefusal(error);
  const status = statusOf(error);
  if (status >= 500) return problem('internal', 500, 'The shop failed to answer; try again.');
  return problem('bad-request', status, error instanceof Error ? error.message : 'Bad request');
}

function fromRefusal(refusal: Refusal): Problem {
  const { status, text } = refusals[refusal.code];
  return { ...refusal.facts, ...problem(refusal.code, status, text.en), text };
}

function problem(code: string, status: number, title: string): Problem {
  return { type: `urn:spruce-shop:problem:${code}`, title, status, code };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
