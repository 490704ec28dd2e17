import { describe, expect, test } from 'vitest';
import { checksumOf } from './bytes.ts';
import { classify } from './classify.ts';
import { shopCorpus } from './fixtures.ts';
import { learn } from './learn.ts';
import { load, ModelRefused } from './save.ts';
import { train } from './train.ts';

const model = learn(train(shopCorpus), { text: 'do you sell gift vouchers', intent: 'voucher' });
const bytes = model.save();
const questions = [
  'where is my parcel',
  '我要投诉',
  'gift vouchers please',
  'refund',
  '',
  'nonsense about whales',
];

describe('a saved model', () => {
  test('answers, once loaded, as it did before', () => {
    const loaded = load(bytes);
    for (const text of questions) expect(classify(text, loaded)).toEqual(classify(text, model));
    expect(loaded).toEqual(model);
  });

  test('is saved again as the same bytes', () => {
    expect(load(bytes).save()).toEqual(bytes);
  });

  test('is read from the middle of a larger buffer', () => {
    const large = new Uint8Array(bytes.length + 7);
    large.set(bytes, 3);
    expect(load(large.subarray(3, 3 + bytes.length))).toEqual(model);
  });
});

describe('bytes that are not a whole model', () => {
  const reasonOf = (changed: Uint8Array) => {
    try {
      load(changed);
    } catch (error) {
      if (error instanceof ModelRefused) return error.reason;
      throw error;
    }
    return 'read';
  };
  const withByte = (at: number, value: number) =>
    Uint8Array.from(bytes, (byte, index) => (index === at ? value : byte));

  test('are refused when foreign or empty', () => {
    expect(reasonOf(new Uint8Array())).toBe('not-a-model');
    expect(reasonOf(new TextEncoder().encode('{"a model":"of another kind"}'))).toBe('not-a-model');
  });

  test('are refused when any byte of the body differs, or any is missing', () => {
    for (let at = 16; at < bytes.length; at += 997)
      expect(reasonOf(withByte(at, (bytes[at] ?? 0) ^ 1))).toBe('damaged');
    for (let size = 16; size < bytes.length; size += 1999)
      expect(reasonOf(bytes.slice(0, size))).toBe('damaged');
  });

  test('are refused when their parts do not fit, though the checksum does', () => {
    const cut = bytes.slice(0, 400);
    const view = new DataView(cut.buffer);
    view.setUint32(12, cut.length - 16, true);
    view.setUint32(8, checksumOf(cut.subarray(16)), true);
    expect(reasonOf(cut)).toBe('damaged');
  });

  test('are refused when a newer or an older version wrote them', () => {
    expect(reasonOf(withByte(4, 200))).toBe('newer');
    expect(reasonOf(withByte(6, 0))).toBe('older');
  });
});
