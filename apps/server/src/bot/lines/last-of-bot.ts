import type { BodyOf } from '@parley/contract';
import type { Line } from './line.ts';

/** What the bot said last and in which line, whoever has spoken since; undefined where it said nothing. */
export function lastOfBot(lines: readonly Line[]): { at: number; said: BodyOf<'message'> } | undefined {
  const at = lines.findLastIndex(({ by, body }) => by === 'bot' && body.kind === 'message');
  const body = lines[at]?.body;
  return body?.kind === 'message' ? { at, said: body } : undefined;
}
