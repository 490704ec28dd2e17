import type { BlockOf, FormField } from './content.ts';

export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-date'
  | 'not-an-option';

type Check = {
  [K in FormField['kind']]: (
    value: string,
    field: Extract<FormField, { kind: K }>,
  ) => FieldProblem | undefined;
};
const checks: Check = {
  text: (value, { maxChars = 500 }) => (value.length > maxChars ? 'too-long' : undefined),
  number: (value, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => {
    if (!/^[+-]?\d{1,15}(\.\d{1,10})?$/.test(value)) return 'not-a-number';
    return Number(value) < min || Number(value) > max ? 'out-of-range' : undefined;
  },
  email: (value) =>
    /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(value) && value.length <= 254 ? undefined : 'not-an-email',
  phone: (value) =>
    /^\+?[\d\s()-]{5,24}$/.test(value) && value.replace(/\D/g, '').length >= 5 ? undefined : 'not-a-phone',
  date: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value) ? undefined : 'not-a-date'),
  choice: (value, { options }) => (options.includes(value) ? undefined : 'not-an-option'),
};

/** What is wrong with an answer to a field of a form; undefined where nothing is. */
export function checkField<K extends FormField['kind']>(
  field: Extract<FormField, { kind: K }>,
  given: string,
): FieldProblem | undefined {
  const value = given.normalize('NFKC').trim();
  if (value === '') return field.required ? 'missing' : undefined;
  const check = checks[field.kind as K] as (
    value: string,
    field: Extract<FormField, { kind: K }>,
  ) => FieldProblem | undefined;
  return check(value, field);
}

/** The answers to a form as the customer says them, one line a field that is filled in. */
export const formText = (
  { title, fields }: BlockOf<'form'>,
  answers: Readonly<Record<string, string>>,
): string =>
  [
    title,
    ...fields.flatMap(({ name, label }) =>
      answers[name]?.trim() ? [`${label}: ${answers[name].trim()}`] : [],
    ),
  ].join('\n');

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
