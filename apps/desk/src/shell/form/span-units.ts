export const spanUnits = ['second', 'minute', 'hour', 'day'] as const;
export type SpanUnit = (typeof spanUnits)[number];

export const secondsOf = { second: 1, minute: 60, hour: 3_600, day: 86_400 } as const satisfies Record<
  SpanUnit,
  number
>;

/** The greatest unit in which so many seconds are a whole number. */
export const unitFor = (seconds: number): SpanUnit =>
  spanUnits.findLast((unit) => seconds > 0 && seconds % secondsOf[unit] === 0) ?? 'second';

/** So much of a unit in whole seconds, within what is allowed. */
export const secondsIn = (amount: number, unit: SpanUnit, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, Math.round(amount * secondsOf[unit])));

/** What a unit is called beside an amount of it. */
export const unitName = (unit: SpanUnit, amount: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(amount)
    .find(({ type }) => type === 'unit')?.value ?? unit;
