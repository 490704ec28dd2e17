import type { Channel, Field } from '@parley/channels';
import type { ChannelField, ChannelKind, Locale } from '@parley/contract';

/** A kind of channel in one language. */
export const describeKind = (channel: Channel, locale: Locale): ChannelKind => ({
  kind: channel.kind,
  name: channel.words.name[locale],
  about: channel.words.about[locale],
  icon: channel.icon,
  steps: channel.words.steps.map((step) => step[locale]),
  limits: (channel.words.limits ?? []).map((limit) => limit[locale]),
  fields: Object.entries(channel.fields).map(([name, field]) => describeField(name, field, locale)),
  hasHook: channel.hook !== undefined,
  canConnect: channel.connect !== undefined,
});

const describeField = (name: string, field: Field, locale: Locale): ChannelField => ({
  name,
  kind: field.kind,
  label: field.label[locale],
  ...(field.hint ? { hint: field.hint[locale] } : {}),
  isAdvanced: field.isAdvanced ?? false,
  isOptional: 'isOptional' in field ? (field.isOptional ?? false) : false,
  ...(field.standard === undefined ? {} : { standard: field.standard }),
  ...('shape' in field && field.shape
    ? { pattern: field.shape.pattern.source, expected: field.shape.expects[locale] }
    : {}),
  isMade: field.kind === 'secret' && field.made !== undefined,
  ...(field.kind === 'choice'
    ? { options: field.options.map(({ value, label }) => ({ value, label: label[locale] })) }
    : {}),
});

/** Kinds whose messages come and go by the product's own doors are not connected here. */
export const isConnected = (channel: Channel): boolean => channel.send !== undefined;
