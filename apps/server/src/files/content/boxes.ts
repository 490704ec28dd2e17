import type { FileHandle } from 'node:fs/promises';

/** One box of an ISO base media file (MP4, MOV, HEIC): ISO/IEC 14496-12 §4.2. */
export interface Box {
  type: string;
  start: number;
  /** where its content begins */
  inner: number;
  end: number;
}

/** A file as its boxes are read; a file of millions of tiny ones is given up. */
export interface BoxFile {
  handle: FileHandle;
  boxesLeft: number;
}

/** The boxes that follow each other in a range of a file. Throws where they do not fill it as they say. */
export async function listBoxes(file: BoxFile, start: number, end: number): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = start; at + 8 <= end; ) {
    if (--file.boxesLeft < 0) throw new Error('too many boxes');
    const box = readHeader(await readBytes(file, at, Math.min(16, end - at)), at, end);
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

function readHeader(header: Buffer, start: number, limit: number): Box {
  const size = header.readUInt32BE(0);
  const type = header.toString('latin1', 4, 8);
  const isLarge = size === 1;
  const inner = start + (isLarge ? 16 : 8);
  const end = size === 0 ? limit : start + (isLarge ? Number(header.readBigUInt64BE(8)) : size);
  if (end < inner || end > limit) throw new Error(`the box ${type} does not fit`);
  return { type, start, inner, end };
}

export async function readBytes({ handle }: BoxFile, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
  if (bytesRead < length) throw new Error('the file ends too early');
  return buffer;
}

/** Makes a box one that every reader skips, and empties it. */
export async function blankBox(file: BoxFile, box: Box): Promise<void> {
  await renameType(file, box.start + 4);
  await blankRange(file, box.inner, box.end - box.inner);
}

/** Writes the type that means nothing over the one at this place. */
export async function renameType({ handle }: BoxFile, at: number): Promise<void> {
  await handle.write(Buffer.from('free', 'latin1'), 0, 4, at);
}

const pieceBytes = 64 * 1024;

export async function blankRange({ handle }: BoxFile, start: number, length: number): Promise<void> {
  const zeros = Buffer.alloc(Math.min(length, pieceBytes));
  for (let done = 0; done < length; done += zeros.length)
    await handle.write(zeros, 0, Math.min(zeros.length, length - done), start + done);
}
