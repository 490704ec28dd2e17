import { type ActionInput, connectorLimits } from '@parley/contract';
import { isPatternMatched } from './patterns.ts';

/** A value as it goes into a request. */
export type InputValue = string | number | boolean;
export type InputValues = Readonly<Record<string, InputValue>>;
/** What is proven of a customer; nothing that was merely said. */
export interface Proofs {
  user?: string;
  email?: string;
  phone?: string;
  /** a one-time code, for an action that sends it */
  code?: string;
  /** proven a moment ago, not some day */
  isFresh: boolean;
}

export type ParsedInputs = { values: InputValues } | { wrong: { name: string; why: string } };

/** Turns what was said, and what is proven, into the values of an action; the first that does not fit is named. */
export function parseInputs(
  inputs: readonly ActionInput[],
  said: Readonly<Record<string, unknown>>,
  proofs: Partial<Proofs>,
): ParsedInputs {
  const values: Record<string, InputValue> = {};
  const known = new Set(inputs.map(({ name }) => name));
  for (const name of Object.keys(said))
    if (!known.has(name)) return { wrong: { name, why: 'the action has no such input' } };
  for (const input of inputs) {
    const { name, from } = input;
    const given = from === 'dialogue' ? (Object.hasOwn(said, name) ? said[name] : undefined) : proofs[from];
    if (given === undefined || given === null || given === '') {
      if (input.required) return { wrong: { name, why: 'it is missing' } };
      continue;
    }
    const value = parseOne(input, given);
    if (typeof value === 'object') return { wrong: { name, why: value.why } };
    values[name] = value;
  }
  return { values };
}

interface Wrong {
  why: string;
}

function parseOne(input: ActionInput, given: unknown): InputValue | Wrong {
  if (!['string', 'number', 'boolean'].includes(typeof given))
    return { why: 'it is neither text, number nor yes/no' };
  if (String(given).length > connectorLimits.inputChars) return { why: 'it is too long' };
  const value = kinds[input.kind](given as InputValue, input);
  if (typeof value === 'object' || input.pattern === undefined) return value;
  return isPatternMatched(input.pattern, String(value))
    ? value
    : { why: 'it does not have the form that is asked for' };
}

const textOf = (given: InputValue) =>
  String(given)
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
const matching =
  (shape: RegExp, why: string) =>
  (given: InputValue): InputValue | Wrong => {
    const text = textOf(given);
    return shape.test(text) ? text : { why };
  };

/** What each kind of input takes, and what becomes of it. */
const kinds: {
  readonly [K in ActionInput['kind']]: (given: InputValue, input: ActionInput) => InputValue | Wrong;
} = {
  text: (given) => textOf(given) || { why: 'it is empty' },
  number: (given) => {
    const number =
      typeof given === 'number'
        ? given
        : typeof given === 'string' && given.trim()
          ? Number(given)
          : Number.NaN;
    return Number.isFinite(number) ? number : { why: 'it is not a number' };
  },
  boolean: (given) => {
    if (typeof given === 'boolean') return given;
    return given === 'true' || given === 'false' ? given === 'true' : { why: 'it is neither true nor false' };
  },
  date: (given) => {
    const text = textOf(given);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
    return isDay ? text : { why: 'it is not a day such as 2026-01-31' };
  },
  choice: (given, { choices = [] }) =>
    choices.includes(textOf(given)) ? textOf(given) : { why: `it is none of: ${choices.join(', ')}` },
  order: matching(/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u, 'it is not an order number'),
  tracking: matching(/^[A-Za-z0-9][A-Za-z0-9-]{3,49}$/, 'it is not a tracking number'),
  phone: matching(/^\+?[0-9][0-9 ()-]{3,30}$/, 'it is not a phone number'),
  email: matching(/^[^\s@]{1,64}@[^\s@]{1,190}$/, 'it is not an email address'),
};
