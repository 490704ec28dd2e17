import { randomInt } from 'node:crypto';
import { type Channel, type Fields, missing, type Settings, settingsSchema } from '@parley/channels';
import type { Flaw } from '@parley/contract';
import type { z } from 'zod';
import { flawOf } from '../../kernel/flaw-of.ts';
import { Refusal } from '../../kernel/refusal.ts';

export interface SettledFields {
  /** what is no secret */
  fields: Record<string, string | boolean>;
  secrets: Record<string, string>;
  /** secrets that were made here, to be told once */
  made: Record<string, string>;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Judges what an administrator filled in over what is there already; a secret that is left empty stays as it is, or is made. Refuses with the names of the fields. */
export function settleFields(channel: Channel, before: Settings, given: Settings): SettledFields {
  const made: Record<string, string> = {};
  const wanted: Record<string, string | boolean> = { ...keepKnown(channel.fields, before), ...given };
  for (const [name, field] of Object.entries(channel.fields)) {
    if (field.kind !== 'secret' || (wanted[name] ?? '') !== '') continue;
    if (before[name]) wanted[name] = before[name];
    else if (field.made) wanted[name] = made[name] = makeSecret(field.made);
  }
  const judged = settingsSchema(channel.fields).safeParse(wanted);
  if (!judged.success) throw wrong(judged.error.issues);
  return { ...apart(channel.fields, judged.data), made };
}

function wrong(issues: readonly z.core.$ZodIssue[]): Refusal {
  const placed = issues.map((issue) => {
    const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    return { place: `fields.${String(name ?? '')}`, issue };
  });
  return new Refusal('request.invalid', {
    detail: 'Some settings are not as the channel needs them.',
    errors: Object.fromEntries(placed.map(({ place, issue }) => [place, issue.message])),
    flaws: Object.fromEntries(placed.map(({ place, issue }) => [place, flawIn(issue)])),
  });
}

const flawIn = (issue: z.core.$ZodIssue): Flaw =>
  issue.message === missing ? { what: 'missing' } : (flawOf(issue) ?? { what: 'form' });

const keepKnown = (fields: Fields, values: Settings): Record<string, string | boolean> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name)));

const makeSecret = (chars: number) =>
  Array.from({ length: chars }, () => letters[randomInt(letters.length)]).join('');

function apart(channelFields: Fields, settings: Settings): Omit<SettledFields, 'made'> {
  const isSecret = ([name]: [string, unknown]) => channelFields[name]?.kind === 'secret';
  const all = Object.entries(settings);
  return {
    fields: Object.fromEntries(all.filter((each) => !isSecret(each))),
    secrets: Object.fromEntries(all.filter(isSecret)) as Record<string, string>,
  };
}
