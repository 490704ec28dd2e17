/** What stands at a JSON pointer (RFC 6901); `*` gathers every item of a list. Undefined where nothing stands, within lists too. */
export function readPointer(value: unknown, pointer: string): unknown {
  return read(value, pointer.split('/').slice(1).map(stepOf));
}

const stepOf = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function read(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    if (step === '*') return value.map((each) => read(each, rest));
    return /^(0|[1-9]\d*)$/.test(step) ? read(value[Number(step)], rest) : undefined;
  }
  if (typeof value !== 'object' || value === null || step === '*') return undefined;
  return Object.hasOwn(value, step) ? read((value as Record<string, unknown>)[step], rest) : undefined;
}
