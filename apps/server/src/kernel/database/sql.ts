import { createHash } from 'node:crypto';

/** One statement with its values; equal texts share one prepared statement per connection. */
export interface Statement {
  /** absent: not kept as a prepared statement */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

const prepared = new WeakMap<TemplateStringsArray, { name: string; text: string }>();

/** Writes a statement: every `${value}` becomes a parameter, never text, so nothing can be injected. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  return { ...prepare(strings), values };
}

function prepare(strings: TemplateStringsArray) {
  const known = prepared.get(strings);
  if (known) return known;
  const text = numbered(strings);
  const made = { text, name: createHash('sha1').update(text).digest('base64url') };
  prepared.set(strings, made);
  return made;
}

/** Joins the parts of a template with $1, $2, … */
export const numbered = (parts: readonly string[]): string =>
  parts.reduce((text, part, index) => (index === 0 ? part : `${text}$${index}${part}`), '');

/** A piece of a statement with its values, to be woven into others: what a filter is made of. */
export interface Part {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Writes a piece of a statement; values become parameters here too, and only pieces are woven in as text. */
export function part(strings: TemplateStringsArray, ...values: readonly unknown[]): Part {
  return weave(strings, values);
}

/** Several conditions as one that holds where all do. */
export const every = (parts: readonly Part[]): Part =>
  parts.reduce((all, each) => part`${all} and (${each})`, part`true`);

/** A statement woven of pieces. It has no name, so that it is planned anew for its very values. */
export function woven(strings: TemplateStringsArray, ...values: readonly unknown[]): Statement {
  const all = weave(strings, values);
  return { text: numbered(all.strings), values: all.values };
}

function weave(strings: readonly string[], values: readonly unknown[]): Part {
  const out = [strings[0] ?? ''];
  const kept: unknown[] = [];
  const append = (text: string) => {
    out[out.length - 1] += text;
  };
  values.forEach((value, index) => {
    if (isPart(value)) {
      const [first = '', ...rest] = value.strings;
      append(first);
      out.push(...rest);
      kept.push(...value.values);
    } else {
      kept.push(value);
      out.push('');
    }
    append(strings[index + 1] ?? '');
  });
  const made: Part = { strings: out, values: kept };
  pieces.add(made);
  return made;
}

// Only what was made here is a piece: an object from outside that looks like one stays a value.
const pieces = new WeakSet<object>();
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && pieces.has(value);
