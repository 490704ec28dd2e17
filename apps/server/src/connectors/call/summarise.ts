import { type ActionValue, type ConnectorAction, cutText } from '@parley/contract';
import { maskNumbers } from '@parley/nlu';
import type { InputValues } from '../request/parse-inputs.ts';

const mostShown = 6;

/** A text with the middle of card, identity and phone numbers starred. */
export function withoutNumbers(text: string, nowMs: number): string {
  return maskNumbers(cutText(text, 2_000), { now: nowMs, timeZone: 'UTC' });
}

/** Whether an action sends a one-time code, of which nothing may be written down. */
export const sendsCode = ({ inputs }: Pick<ConnectorAction, 'inputs'>): boolean =>
  inputs.some(({ from }) => from === 'code');

/** What was asked, in short texts without secrets. */
export const shortInputs = (
  { inputs }: Pick<ConnectorAction, 'inputs'>,
  values: InputValues,
  nowMs: number,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => inputs.find((input) => input.name === name)?.from !== 'code')
      .map(([name, value]) => [name, cutText(withoutNumbers(String(value), nowMs), 120)]),
  );

/** What came back, in a line. */
export function summarise(values: Record<string, ActionValue>, nowMs: number): string {
  const parts = Object.entries(values)
    .map(([name, value]) => [name, inShort(value)] as const)
    .filter(([, text]) => text !== '');
  const line = parts
    .slice(0, mostShown)
    .map(([name, text]) => `${name}: ${text}`)
    .join(' · ');
  return cutText(withoutNumbers(line, nowMs), 300);
}

function inShort(value: ActionValue): string {
  if (value === null) return '';
  if (Array.isArray(value)) return `[${value.length}]`;
  const text = typeof value === 'object' ? (Object.values(value)[0] ?? '') : String(value);
  return cutText(text.replace(/\s+/g, ' '), 60);
}
