import type { ChannelField } from '@parley/contract';
import type { Translate } from '../../words/index.ts';

/** What is wrong with a value that somebody wants to save, for people; undefined where it is right. A kept secret may be left empty. */
export function flawIn(
  t: Translate,
  { kind, pattern, expected, standard, isOptional, isMade }: ChannelField,
  value: string | boolean | undefined,
  isKept: boolean,
): string | undefined {
  if (kind === 'switch' || kind === 'choice') return undefined;
  const text = String(value ?? standard ?? '').trim();
  if (text === '')
    return isOptional || isMade || isKept || (value === undefined && standard !== undefined)
      ? undefined
      : t('shell.flaws.missing');
  if (!pattern || new RegExp(pattern, 'u').test(text)) return undefined;
  return t('accounts.expected', { what: expected ?? '' });
}

/** The first field that is not as it must be, by its name. */
export const firstFlawed = (
  t: Translate,
  fields: readonly ChannelField[],
  values: Readonly<Record<string, string | boolean>>,
  kept: readonly string[] = [],
): ChannelField | undefined =>
  fields.find((field) => flawIn(t, field, values[field.name], kept.includes(field.name)) !== undefined);
