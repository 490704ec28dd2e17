import { open } from 'node:fs/promises';
import { Refusal } from '../../kernel/refusal.ts';
import { type Box, type BoxFile, blankBox, blankRange, listBoxes, readBytes, renameType } from './boxes.ts';
import { listHeicNotes } from './list-heic-notes.ts';

const mostBoxes = 4_000;
const deepest = 4;
const mostNotesBytes = 4 * 1024 * 1024;
const films = [
  'video/mp4',
  'video/x-m4v',
  'video/quicktime',
  'video/3gpp',
  'video/3gpp2',
  'audio/mp4',
  'audio/x-m4a',
];
const stills = ['image/heic', 'image/heif'];

export const hasPlace = (type: string): boolean => films.includes(type) || stills.includes(type);

/**
 * Blanks where a film or a HEIC picture was taken, and what else a telephone writes beside it, in the file itself; nothing moves.
 * What cannot be read through is refused with `file.type-refused`: it might tell a place.
 */
export async function forgetPlace(path: string, type: string): Promise<void> {
  const handle = await open(path, 'r+');
  const file = { handle, boxesLeft: mostBoxes };
  try {
    const { size } = await handle.stat();
    const boxes = await listBoxes(file, 0, size);
    if (stills.includes(type)) await forgetInStill(file, boxes);
    else await forgetInFilm(file, boxes, deepest);
  } catch {
    throw new Refusal('file.type-refused', { detail: 'The file is damaged.' });
  } finally {
    await handle.close();
  }
}

const told = ['udta', 'meta', 'uuid'];
const within = ['moov', 'trak', 'moof', 'traf'];

async function forgetInFilm(file: BoxFile, boxes: readonly Box[], levels: number): Promise<void> {
  if (levels === 0) throw new Error('boxes within boxes');
  for (const box of boxes) {
    if (told.includes(box.type)) await blankBox(file, box);
    if (within.includes(box.type))
      await forgetInFilm(file, await listBoxes(file, box.inner, box.end), levels - 1);
  }
}

async function forgetInStill(file: BoxFile, boxes: readonly Box[]): Promise<void> {
  for (const box of boxes.filter(({ type }) => type === 'uuid' || type === 'udta')) await blankBox(file, box);
  const meta = only(boxes, 'meta');
  const inner = await listBoxes(file, meta.inner + 4, meta.end);
  const [iinf, iloc] = [only(inner, 'iinf'), only(inner, 'iloc')];
  const notes = listHeicNotes(await contentOf(file, iinf), await contentOf(file, iloc));
  for (const { start, length } of notes.extents) await blankExtent(file, boxes, start, length);
  for (const at of notes.types) await renameType(file, iinf.inner + at);
}

/** Notes lie in the data of the file; a place anywhere else is a lie that would have us spoil the picture. */
async function blankExtent(file: BoxFile, boxes: readonly Box[], start: number, length: number) {
  const isInside = boxes.some(
    (box) => box.type === 'mdat' && start >= box.inner && start + length <= box.end,
  );
  if (!isInside) throw new Error('notes outside of the data');
  await blankRange(file, start, length);
}

function only(boxes: readonly Box[], type: string): Box {
  const [first, second] = boxes.filter((box) => box.type === type);
  if (!first || second) throw new Error(`not exactly one ${type}`);
  return first;
}

function contentOf(file: BoxFile, { inner, end }: Box): Promise<Buffer> {
  if (end - inner > mostNotesBytes) throw new Error('too much beside the picture');
  return readBytes(file, inner, end - inner);
}
