/** Thrown by a reader that runs past the end. */
export class BytesEnded extends Error {
  override name = 'BytesEnded';
}

/** Writes numbers and texts one after another into growing bytes. */
export function createWriter() {
  let bytes = new Uint8Array(1 << 16);
  let size = 0;
  const reserve = (more: number) => {
    if (size + more <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, size + more));
    grown.set(bytes.subarray(0, size));
    bytes = grown;
  };
  const raw = (more: Uint8Array) => {
    reserve(more.length);
    bytes.set(more, size);
    size += more.length;
  };
  const count = (value: number) => {
    reserve(5);
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) {
      bytes[size] = (rest & 127) | 128;
      size += 1;
    }
    bytes[size] = rest;
    size += 1;
  };
  const list = (values: Uint8Array) => {
    count(values.length);
    raw(values);
  };
  const text = (value: string) => list(new TextEncoder().encode(value));
  return { raw, count, list, text, finish: () => bytes.slice(0, size) };
}

/** Reads what a writer wrote, in the same order. */
export function createReader(bytes: Uint8Array) {
  let at = 0;
  const raw = (size: number) => {
    if (at + size > bytes.length) throw new BytesEnded('The bytes end too early.');
    at += size;
    return bytes.slice(at - size, at);
  };
  const count = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (at >= bytes.length) throw new BytesEnded('The bytes end too early.');
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  };
  const list = () => raw(count());
  return { raw, count, list, text: () => new TextDecoder().decode(list()) };
}

/** FNV-1a of bytes; 32 bits. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
