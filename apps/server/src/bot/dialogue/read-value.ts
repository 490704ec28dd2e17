import type { CallValue, FlowCondition, FlowFrame, Scalar } from '@parley/contract';
import type { Scene } from './scene.ts';

/** What stands under a reference (`slot`, `call.output`, `customer.level`); null where nothing does. */
export function readValue(reference: string, { slots, calls }: FlowFrame, { customer }: Scene): CallValue {
  const [first = '', output] = reference.split('.');
  if (output === undefined) return slots[first] ?? null;
  if (first === 'customer') return customer[output as keyof Scene['customer']] ?? null;
  return calls[first]?.[output] ?? null;
}

/** Whether a condition of a branch holds; numbers are compared as numbers, of a list the length counts for sizes and each item for equality. */
export function holds({ of, is, value }: FlowCondition, frame: FlowFrame, scene: Scene): boolean {
  const found = readValue(of, frame, scene);
  const items: readonly Scalar[] = Array.isArray(found) ? found : [found];
  const isSet = Array.isArray(found) ? found.length > 0 : found !== null && found !== '';
  switch (is) {
    case 'set':
      return isSet;
    case 'unset':
      return !isSet;
    case 'equal':
      return items.some((each) => isSame(each, value));
    case 'one-of':
      return items.some((each) => Array.isArray(value) && value.some((one) => isSame(each, one)));
    default: {
      const size = Array.isArray(found) ? found.length : toNumber(found);
      const bound = toNumber(value);
      return is === 'at-least' ? size >= bound : size <= bound;
    }
  }
}

const isSame = (found: Scalar, value: unknown) =>
  found !== null && value !== undefined && String(found) === String(value);

// NaN is neither above nor below anything.
const toNumber = (value: unknown) =>
  value === null || value === '' || Array.isArray(value) ? Number.NaN : Number(value);
