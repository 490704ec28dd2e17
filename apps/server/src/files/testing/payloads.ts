import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Files as they are made, and as they are forged. */
const be32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const be16 = (value: number) => be32(value).subarray(2);

export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const plain = (width = 64, height = 32) =>
  sharp({ create: { width, height, channels: 3, background: '#0f766e' } });

export type Drawn = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';
export const picture = (format: Drawn, width?: number, height?: number) =>
  plain(width, height).toFormat(format).toBuffer();

export const camera = 'ParleyTestCamera';

/** A picture that tells where and by what it was taken, lying on its side. */
export const placedPicture = (format: Drawn) =>
  plain()
    .toFormat(format)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: camera },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 16/1 2964/100', GPSLongitude: '120/1 9/1 0/1' },
    })
    .toBuffer();

export async function movingPicture(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = ['#280000', '#8c0000', '#f00000'].map((background) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

const chunk = (type: string, body: Buffer) => {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  return Buffer.concat([be32(body.length), typed, be32(crc32(typed))]);
};
const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** A PNG of one bit a pixel that says it is this large; its data is short. */
export const hugePng = (width: number, height: number) =>
  Buffer.concat([
    pngSignature,
    chunk('IHDR', Buffer.concat([be32(width), be32(height), Buffer.from([1, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** A PNG with words hidden in it. */
export async function pngWithText(text: string): Promise<Buffer> {
  const png = await picture('png');
  const note = chunk('tEXt', Buffer.from(`Comment\0${text}`, 'latin1'));
  return Buffer.concat([png.subarray(0, 33), note, png.subarray(33)]);
}

interface ZipEntry {
  name: string;
  body: Buffer | string;
  stored?: boolean;
}

/** A zip archive: local headers, central directory, end record. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, body, stored } of entries) {
    const raw = Buffer.from(body);
    const packed = stored ? raw : deflateRawSync(raw);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name), packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** A word-processor, spreadsheet or other office file of this main type. */
export const officeFile = (mainType: string, part = 'word/document.xml') =>
  zip([
    {
      name: '[Content_Types].xml',
      body: `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${mainType}.main+xml"/></Types>`,
    },
    { name: '_rels/.rels', body: '<Relationships/>' },
    { name: part, body: '<document/>' },
  ]);

export const box = (type: string, ...bodies: (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(bodies.map((each) => Buffer.from(each as Buffer)));
  return Buffer.concat([be32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};

export const place = '+30.2749+120.1551/';

/** A film whose telephone wrote the place into every box that may hold one. */
export const film = (brand: string) =>
  Buffer.concat([
    box('ftyp', brand, be32(0), brand),
    box('uuid', Buffer.alloc(16), `xmp ${place}`),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box('trak', box('tkhd', Buffer.alloc(84)), box('udta', box('\xa9xyz', place))),
      box('udta', box('\xa9xyz', place)),
      box('meta', Buffer.alloc(4), box('ilst', place)),
    ),
    box('mdat', 'frames stay'),
  ]);

/** A HEIC picture in structure: an AVIF with Exif under the other name, since no encoder for the real one is free. */
export async function heic(): Promise<Buffer> {
  return renameBrand(await placedPicture('avif'), 'avif', 'heic');
}
export const asAvif = (file: Buffer) => renameBrand(file, 'heic', 'avif');

function renameBrand(file: Buffer, from: string, to: string): Buffer {
  const out = Buffer.from(file);
  const size = out.readUInt32BE(0);
  for (let at = 8; at < size; at += 4)
    if (out.toString('latin1', at, at + 4) === from) out.write(to, at, 'latin1');
  return out;
}

/** A HEIC whose item list says what it likes; without a start, its notes lie in its data. */
export function forgedHeic(extents: { count: number; length: number; start?: number }): Buffer {
  const { start } = extents;
  if (start !== undefined) return heicOf({ ...extents, start });
  const inside = heicOf({ ...extents, start: 0 }).indexOf('mdat') + 4;
  return heicOf({ ...extents, start: inside });
}

function heicOf(extents: { count: number; length: number; start: number }): Buffer {
  const infe = box('infe', Buffer.from([2, 0, 0, 0]), be16(1), be16(0), 'Exif', Buffer.alloc(1));
  const iinf = box('iinf', Buffer.from([0, 0, 0, 0]), be16(1), infe);
  const one = Buffer.concat([be32(extents.start), be32(extents.length)]);
  const iloc = box(
    'iloc',
    Buffer.from([0, 0, 0, 0, 0x44, 0]),
    ...[be16(1), be16(1), be16(0), be16(extents.count)],
    Buffer.concat(Array<Buffer>(extents.count).fill(one)),
  );
  const meta = box('meta', Buffer.alloc(4), iinf, iloc);
  return Buffer.concat([box('ftyp', 'heic', be32(0), 'heic'), meta, box('mdat', 'picture')]);
}
