import type { ContactField } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';

/** Refuses values that are not of a field of the workspace, or not of its kind, each by name. */
export function checkAttributes(
  fields: readonly ContactField[],
  values: Readonly<Record<string, string | null>>,
): void {
  const errors = Object.entries(values).flatMap(([key, value]) => {
    const field = fields.find((each) => each.key === key);
    const fault = !field ? 'There is no such field.' : value === null ? undefined : faultOf(field, value);
    return fault ? [[`attributes.${key}`, fault] as const] : [];
  });
  if (errors.length > 0) throw new Refusal('request.invalid', { errors: Object.fromEntries(errors) });
}

const faultOf = (field: ContactField, value: string): string | undefined => faults[field.kind](value, field);

const faults: {
  readonly [K in ContactField['kind']]: (value: string, field: ContactField) => string | undefined;
} = {
  text: () => undefined,
  number: (value) => (value.trim() !== '' && Number.isFinite(Number(value)) ? undefined : 'A number.'),
  date: (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
      ? undefined
      : 'A day such as 2026-11-21.',
  choice: (value, { choices }) => (choices?.includes(value) ? undefined : 'One of the choices.'),
  'yes-no': (value) => (value === 'true' || value === 'false' ? undefined : 'true or false.'),
};
