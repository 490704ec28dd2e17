import { type Action, actionNames, type Customer, type Expectation, outcomes } from './customer.ts';

/** Reads customers from JSON lines; the first mistake is a sentence with the file's name and the line's number. What else a line holds is its author's. */
export function parseCustomers(file: string, text: string): Customer[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const ids = new Set<string>();
  const customers = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = `${file}, line ${index + 1}`;
    const customer = readAt(at, line);
    if (ids.has(customer.id)) throw new Error(`${at}: the id "${customer.id}" was used before.`);
    ids.add(customer.id);
    return [customer];
  });
  if (customers.length === 0) throw new Error(`${file} holds no customer.`);
  return customers;
}

function readAt(at: string, line: string): Customer {
  try {
    return toCustomer(object('The line', JSON.parse(line), customerFields));
  } catch (error) {
    const { message } = error as Error;
    throw new Error(error instanceof SyntaxError ? `${at} is not JSON: ${message}` : `${at}: ${message}`);
  }
}

type Fields = Record<string, unknown>;
const customerFields = ['id', 'language', 'customer', 'style', 'topic', 'turns', 'expect'];
const expectFields = ['outcome', 'facts', 'forbidden', 'action', 'maxTurns'];

function toCustomer(row: Fields): Customer {
  return {
    id: words('id', row.id),
    language: words('language', row.language),
    customer: row.customer === null ? null : words('customer', row.customer),
    style: list('style', row.style, 0),
    topic: words('topic', row.topic),
    turns: list('turns', row.turns, 1),
    expect: toExpectation(object('expect', row.expect, expectFields)),
  };
}

function toExpectation(row: Fields): Expectation {
  const { maxTurns } = row;
  if (!Number.isInteger(maxTurns) || (maxTurns as number) < 1)
    throw new Error('expect.maxTurns is a whole number from 1 on.');
  return {
    outcome: oneOf('expect.outcome', row.outcome === 'resolve' ? 'resolved' : row.outcome, outcomes),
    facts: list('expect.facts', row.facts, 0).map(toPattern),
    forbidden: list('expect.forbidden', row.forbidden, 0),
    action: row.action === null ? null : toAction(object('expect.action', row.action, ['name'])),
    maxTurns: maxTurns as number,
  };
}

const toAction = ({ name, order }: Fields): Action => ({
  name: oneOf('expect.action.name', name, actionNames),
  order: (order ?? null) === null ? null : words('expect.action.order', order),
});

function toPattern(source: string): RegExp {
  try {
    return new RegExp(source, 'iu');
  } catch {
    // What is an error in Unicode mode, such as an escaped letter, is a plain letter without it.
    try {
      return new RegExp(source, 'i');
    } catch (error) {
      throw new Error(`expect.facts has no regular expression in "${source}": ${(error as Error).message}`);
    }
  }
}

function object(name: string, value: unknown, fields: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${name} is no object.`);
  const missing = fields.filter((field) => !Object.hasOwn(value, field));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(', ')}.`);
  return value as Fields;
}

function words(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Error(`${name} is no text.`);
}

function list(name: string, value: unknown, least: number): string[] {
  if (!Array.isArray(value) || value.length < least)
    throw new Error(`${name} is a list of ${least > 0 ? 'at least one text' : 'texts'}.`);
  return value.map((each, index) => words(`${name}[${index}]`, each));
}

function oneOf<T extends string>(name: string, value: unknown, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found === undefined)
    throw new Error(`${name} is one of ${known.join(', ')}, not ${JSON.stringify(value)}.`);
  return found;
}
