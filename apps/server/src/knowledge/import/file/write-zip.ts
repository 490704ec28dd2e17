import { crc32 } from 'node:zlib';

/** A zip of these files, unpacked as they are. */
export function writeZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const written = Buffer.from(name);
    const [local, central] = [headerOf(0x04034b50, 30), headerOf(0x02014b50, 46)];
    describe(local, 14, written, bytes);
    describe(central, 16, written, bytes);
    central.writeUInt32LE(at, 42);
    parts.push(local, written, bytes);
    directory.push(central, written);
    at += local.length + written.length + bytes.length;
  }
  const end = headerOf(0x06054b50, 22);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function headerOf(signature: number, bytes: number): Buffer {
  const header = Buffer.alloc(bytes);
  header.writeUInt32LE(signature, 0);
  return header;
}

function describe(header: Buffer, from: number, name: Buffer, bytes: Buffer): void {
  header.writeUInt32LE(crc32(bytes), from);
  header.writeUInt32LE(bytes.length, from + 4);
  header.writeUInt32LE(bytes.length, from + 8);
  header.writeUInt16LE(name.length, from + 12);
}
