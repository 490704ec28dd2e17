import { createHash } from 'node:crypto';

/** One statement with its values; equal texts share one prepared statement per connection. */
export interface Statement {
  readonly name: string;
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
