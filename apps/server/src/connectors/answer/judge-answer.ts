import {
  type ActionFailure,
  type ActionValue,
  type ConnectorAction,
  cutText,
  type HouseFailure,
} from '@parley/contract';
import type { FetchedAnswer } from '../../kernel/guarded-fetch/index.ts';
import { mapAnswer } from './map-answer.ts';
import { readPointer } from './read-pointer.ts';

const houseFailure = (failure: HouseFailure, message: string): Judged => ({
  outcome: 'failed',
  failure,
  message,
});

/** What an answer means to the action that asked for it. */
export type Judged =
  | { outcome: 'ok'; values: Record<string, ActionValue> }
  | { outcome: 'failed'; failure: string; message: string }
  | { outcome: 'unreachable' | 'lies'; message: string };

/** Reads an answer: an expected no by its name, the mapped values, or why it fits neither. */
export function judgeAnswer(
  action: ConnectorAction,
  { status, body }: Pick<FetchedAnswer, 'status' | 'body'>,
): Judged {
  const read = parseJson(body);
  const failure = action.failures.find((each) => fits(each, status, read));
  if (failure)
    return { outcome: 'failed', failure: failure.name, message: messageIn(read) ?? `HTTP ${status}` };
  if (status >= 500 || status === 429 || status === 408)
    return { outcome: 'unreachable', message: `It answered with HTTP ${status}.` };
  if (status === 401 || status === 403)
    return houseFailure('credential_refused', `It refused the credential (HTTP ${status}); enter it anew.`);
  if (status < 200 || status >= 300)
    return houseFailure('refused', messageIn(read) ?? `It refused with HTTP ${status}.`);
  if (action.outputs.length === 0) return { outcome: 'ok', values: {} };
  if (read === undefined) return { outcome: 'lies', message: 'The answer is not JSON.' };
  const mapped = mapAnswer(action.outputs, read);
  return 'lie' in mapped
    ? { outcome: 'lies', message: `The answer does not fit the mapping: ${mapped.lie}.` }
    : { outcome: 'ok', values: mapped.values };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function fits({ status, pointer, equals }: ActionFailure, answered: number, read: unknown): boolean {
  if (status !== undefined && status !== answered) return false;
  if (pointer === undefined) return true;
  const found = readPointer(read, pointer);
  return equals === undefined ? found !== undefined && found !== null && found !== false : found === equals;
}

/** What problem documents and their like say to people. */
function messageIn(read: unknown): string | undefined {
  const said = ['/detail', '/title', '/message', '/error/message', '/error'].map((pointer) =>
    readPointer(read, pointer),
  );
  const text = said.find((each) => typeof each === 'string' && each !== '') as string | undefined;
  return text === undefined ? undefined : cutText(text.toWellFormed().replace(/\p{Cc}+/gu, ' '), 300);
}
