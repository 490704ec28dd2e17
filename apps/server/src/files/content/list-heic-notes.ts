/** Bytes of a HEIC file, by their place in it. */
export interface Extent {
  start: number;
  length: number;
}
/** What a HEIC file says beside its picture: where it lies, and where its kind is written. */
export interface HeicNotes {
  /** places of four-letter item types, within the given content */
  types: number[];
  extents: Extent[];
}

/** Finds the Exif and XMP items in the content of a `meta` box's `iinf` and `iloc` (ISO/IEC 14496-12 §8.11). Throws on what it cannot read. */
export function listHeicNotes(iinf: Buffer, iloc: Buffer): HeicNotes {
  const items = listItems(iinf).filter(({ type }) => type === 'Exif' || type === 'mime');
  const places = listPlaces(iloc);
  const extents = items.flatMap(({ id }) => placesOf(places, id));
  return { types: items.map(({ typeAt }) => typeAt), extents };
}

function placesOf(places: ReadonlyMap<number, Extent[]>, id: number): Extent[] {
  const extents = places.get(id);
  if (!extents || extents.some(({ length }) => length === 0)) throw new Error('an item without a place');
  return extents;
}

const mostExtents = 20_000;

interface Item {
  id: number;
  type: string;
  typeAt: number;
}

function listItems(iinf: Buffer): Item[] {
  const isShort = iinf.readUInt8(0) === 0;
  const items: Item[] = [];
  for (let at = isShort ? 6 : 8; at + 8 <= iinf.length; at += sizeAt(iinf, at)) {
    const version = iinf.readUInt8(at + 8);
    if (iinf.toString('latin1', at + 4, at + 8) !== 'infe' || version < 2 || version > 3)
      throw new Error('an item is described in an unknown way');
    const typeAt = at + (version === 2 ? 16 : 18);
    const id = version === 2 ? iinf.readUInt16BE(at + 12) : iinf.readUInt32BE(at + 12);
    items.push({ id, type: iinf.toString('latin1', typeAt, typeAt + 4), typeAt });
  }
  return items;
}

function sizeAt(bytes: Buffer, at: number): number {
  const size = bytes.readUInt32BE(at);
  if (size < 16) throw new Error('an item is too short');
  return size;
}

function listPlaces(iloc: Buffer): Map<number, Extent[]> {
  const read = reader(iloc);
  const version = read(1);
  read(3);
  const sizes = read(1);
  const more = read(1);
  const [offsetSize, lengthSize] = [sizes >> 4, sizes & 15];
  const [baseSize, indexSize] = [more >> 4, version > 0 ? more & 15 : 0];
  const idSize = version < 2 ? 2 : 4;
  const places = new Map<number, Extent[]>();
  let extentsLeft = mostExtents;
  for (let items = read(idSize); items > 0; items--) {
    const id = read(idSize);
    const isElsewhere = version > 0 && (read(2) & 15) !== 0;
    read(2);
    const base = read(baseSize);
    const extents: Extent[] = [];
    for (let count = read(2); count > 0; count--) {
      if (--extentsLeft < 0) throw new Error('too many extents');
      read(indexSize);
      extents.push({ start: base + read(offsetSize), length: read(lengthSize) });
    }
    if (!isElsewhere) places.set(id, extents);
  }
  return places;
}

/** Reads big-endian numbers of 0 to 8 bytes, one after another. */
function reader(bytes: Buffer): (size: number) => number {
  let at = 0;
  return (size) => {
    const value =
      size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
}
