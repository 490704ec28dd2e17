const block = 512;
const longestName = 100;
const largestSize = 8 ** 11 - 1;

export interface TarHeader {
  name: string;
  size: number;
}

/** Writes the header of one file in a tar archive (POSIX ustar). */
export function writeTarHeader({ name, size }: TarHeader, seconds: number): Buffer {
  if (Buffer.byteLength(name) > longestName) throw new Error(`${name} is too long a name for a tar archive`);
  if (size > largestSize) throw new Error(`${name} is too large for a tar archive`);
  const header = Buffer.alloc(block);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${octal(size, 11)} `, 124);
  header.write(`${octal(seconds, 11)} `, 136);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${octal(checksumOf(header), 6)}\0 `, 148);
  return header;
}

/** Reads a header; undefined is the block of zeros that ends an archive. Throws where it is none. */
export function parseTarHeader(header: Buffer): TarHeader | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const sum = Number.parseInt(header.toString('latin1', 148, 156), 8);
  if (sum !== checksumOf(header)) throw new Error('the header of a part is not sound');
  const end = header.indexOf(0);
  return {
    name: header.toString('utf8', 0, end < 0 || end > longestName ? longestName : end),
    size: Number.parseInt(header.toString('latin1', 124, 136), 8),
  };
}

/** How many bytes fill a file up to whole blocks. */
export const paddingOf = (size: number): number => (block - (size % block)) % block;
export const headerBytes = block;
/** What ends an archive. */
export const tarEnd = Buffer.alloc(2 * block);

const octal = (value: number, digits: number) => Math.floor(value).toString(8).padStart(digits, '0');

/** The sum of all bytes, the sum's own place counted as spaces. */
function checksumOf(header: Buffer): number {
  let sum = 8 * 0x20;
  for (const [place, byte] of header.entries()) if (place < 148 || place >= 156) sum += byte;
  return sum;
}
