import type { Sharp } from 'sharp';
import { Refusal } from '../../kernel/refusal.ts';

export interface RedrawnImage {
  type: string;
  width: number;
  height: number;
}

const mostPixels = 40_000_000;
const patienceSeconds = 30;

interface Drawing {
  /** what the decoder must call the bytes, so that none is led to another decoder */
  format: string;
  to: string;
  /** may have several frames that follow each other */
  isMoving?: true;
  draw(image: Sharp): Sharp;
}
const asPng: Drawing = { format: 'png', to: 'image/png', draw: (image) => image.png() };
const drawings: Readonly<Record<string, Drawing>> = {
  'image/jpeg': { format: 'jpeg', to: 'image/jpeg', draw: (image) => image.jpeg({ quality: 90 }) },
  'image/png': asPng,
  'image/apng': asPng,
  'image/webp': {
    format: 'webp',
    to: 'image/webp',
    isMoving: true,
    draw: (image) => image.webp({ quality: 90 }),
  },
  'image/gif': {
    format: 'gif',
    to: 'image/gif',
    isMoving: true,
    draw: (image) => image.gif({ reuse: true }),
  },
  // To write this one takes seconds of a processor.
  'image/avif': { format: 'heif', to: 'image/webp', draw: (image) => image.webp({ quality: 90 }) },
};

export const isRedrawn = (type: string): boolean => type in drawings;

let loading: Promise<typeof import('sharp').default> | undefined;

/** Loaded when the first image comes; only the decoders named above stay open. */
const loadSharp = () => {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.block({ operation: ['VipsForeignLoad'] });
    const decoders = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'];
    sharp.unblock({ operation: decoders.map((name) => `VipsForeignLoad${name}`) });
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loading;
};

/**
 * Decodes an image and draws it anew, upright: what is not picture (position, camera, hidden bytes, another format behind) stays behind.
 * Refuses a damaged one with `file.type-refused` and one of more than 40 megapixels, all frames together, with `file.too-large`.
 */
export async function redrawImage(from: string, to: string, type: string): Promise<RedrawnImage> {
  const drawing = drawings[type];
  if (!drawing) throw new Error(`${type} is not drawn anew`);
  const sharp = await loadSharp();
  const animated = drawing.isMoving === true;
  const image = sharp(from, { limitInputPixels: mostPixels, failOn: 'error', animated });
  try {
    const { format, width, height, pages = 1 } = await image.metadata();
    if (format !== drawing.format) throw new Error(`read as ${format}`);
    if (width * height > mostPixels) throw tooLarge();
    const upright = pages > 1 ? image : image.autoOrient();
    const made = await drawing.draw(upright).timeout({ seconds: patienceSeconds }).toFile(to);
    return { type: drawing.to, width: made.width, height: made.pageHeight ?? made.height };
  } catch (error) {
    throw asRefusal(error);
  }
}

const tooLarge = () => new Refusal('file.too-large', { detail: 'An image may have 40 megapixels at most.' });

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const message = String(error);
  if (/pixel limit/i.test(message)) return tooLarge();
  if (/no space left|quota exceeded/i.test(message)) return new Refusal('store.full');
  return new Refusal('file.type-refused', { detail: 'The image is damaged.' });
}
