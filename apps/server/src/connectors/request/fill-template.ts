import type { InputValue, InputValues } from './parse-inputs.ts';

const placeholder = /\{([a-z][a-z0-9_]*)\}/g;

/** The inputs that a text speaks of. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, name = '']) => name);

/** The path below the base address, each value percent-encoded within its step; undefined where a value would lead elsewhere. */
export function fillPath(template: string, values: InputValues): string | undefined {
  const used = placeholdersIn(template).map((name) => values[name]);
  if (used.some((value) => value === undefined || String(value) === '' || climbs(String(value))))
    return undefined;
  const path = template.replace(placeholder, (_, name: string) =>
    encodeURIComponent(String(values[name]).toWellFormed()),
  );
  return path.split('/').some(isClimb) ? undefined : path;
}

/** `.` and `..` lead up, also for servers that decode a slash or a percent sign once more. */
const climbs = (value: string) =>
  /\p{Cc}/u.test(value) ||
  value
    .replace(/%2f|%5c/gi, '/')
    .split(/[\\/]/)
    .some(isClimb);
const isClimb = (step: string) => /^(\.|%2e){1,2}$/i.test(step);

/** A text with its values; undefined where it is nothing without one that is absent. */
export function fillText(template: string, values: InputValues): string | undefined {
  const names = placeholdersIn(template);
  if (names.some((name) => values[name] === undefined)) return undefined;
  return template.replace(placeholder, (_, name: string) => String(values[name]));
}

/** JSON with its values: a text that is one placeholder takes the value's type, a text around placeholders stays text. Built as data and written once, so no value can break it. */
export function fillBody(template: unknown, values: InputValues): unknown {
  if (typeof template === 'string') return fillLeaf(template, values);
  if (Array.isArray(template))
    return template.map((each) => fillBody(each, values)).filter((each) => each !== undefined);
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).flatMap(([key, each]) => {
      const value = fillBody(each, values);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function fillLeaf(template: string, values: InputValues): InputValue | undefined {
  const [, only] = /^\{([a-z][a-z0-9_]*)\}$/.exec(template) ?? [];
  return only === undefined ? fillText(template, values) : values[only];
}

/** All texts of a body, to look for placeholders. */
export function textsIn(template: unknown): string[] {
  if (typeof template === 'string') return [template];
  return typeof template === 'object' && template !== null ? Object.values(template).flatMap(textsIn) : [];
}
