import { z } from 'zod';
import { root, type Shape } from './shapes.ts';
import type { Words } from './words.ts';

interface FieldBase {
  label: Words;
  hint?: Words;
  /** shown only to those who ask for it: roots of APIs and the like */
  isAdvanced?: boolean;
}
interface TextBase extends FieldBase {
  /** what it must look like; anything up to 4,000 characters where absent */
  shape?: Shape;
  /** may be left empty */
  isOptional?: boolean;
  standard?: string;
}
export interface TextField extends TextBase {
  kind: 'text';
}
/** Sealed in the store and never told to anybody again. */
export interface SecretField extends TextBase {
  kind: 'secret';
  /** made here when left empty, and told once, for the vendor's console: so many characters of the letters and digits */
  made?: number;
}
export interface SwitchField extends FieldBase {
  kind: 'switch';
  standard: boolean;
}
export interface ChoiceField extends FieldBase {
  kind: 'choice';
  options: readonly { value: string; label: Words }[];
  standard: string;
  /** what an account goes on with that was connected before this field was there */
  formerly?: string;
}
export type Field = TextField | SecretField | SwitchField | ChoiceField;
export type Fields = Readonly<Record<string, Field>>;

/** The values of a channel's fields: switches are true or false, everything else is text, empty where it was left out. */
export type SettingsOf<F extends Fields> = {
  [K in keyof F]: F[K]['kind'] extends 'switch' ? boolean : string;
};
export type Settings = Readonly<Record<string, string | boolean>>;

/** What accounts go on with in choices that were not there when they were connected. */
export const formerChoices = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === 'choice' && field.formerly !== undefined ? [[name, field.formerly]] : [],
    ),
  );

const longest = 4000;
/** what is said of a field that must be filled in and is not */
export const missing = 'must be filled in';

/** The schema by which an administrator's settings are judged; unknown names are refused, what is left out takes its standard. */
export function settingsSchema(fields: Fields): z.ZodType<Settings> {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueSchema(field)])),
  );
}

function valueSchema(field: Field): z.ZodType<string | boolean> {
  if (field.kind === 'switch') return z.boolean().default(field.standard);
  if (field.kind === 'choice')
    return z.enum(field.options.map(({ value }) => value) as [string, ...string[]]).default(field.standard);
  const { shape, isOptional, standard } = field;
  const filled = z
    .string()
    .trim()
    .max(longest)
    .refine((value) => value !== '' || isOptional === true, missing)
    .refine((value) => value === '' || !shape || shape.pattern.test(value), `expected: ${shape?.expects.en}`);
  return standard !== undefined || isOptional ? filled.default(standard ?? '') : filled;
}

/** Where a vendor's API lies, for those who go through a mirror or a test vendor. */
export const rootField = <Root extends string>(standard: Root) =>
  ({
    kind: 'text',
    label: { 'zh-CN': '接口地址', 'zh-TW': '介面位址', en: 'API root', ja: 'API のルート' },
    shape: root,
    standard,
    isAdvanced: true,
  }) as const;
