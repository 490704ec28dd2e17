import type { Attachment } from '@parley/contract';

const longest = { width: 280, height: 220 } as const;

/** The box of an image is known before its bytes are: nothing jumps. */
export function boxOf({ width = 4, height = 3 }: Pick<Attachment, 'width' | 'height'>) {
  const known = width > 4;
  const scale = Math.min(
    longest.width / width,
    longest.height / height,
    known ? 1 : Number.POSITIVE_INFINITY,
  );
  return { width: Math.max(64, Math.round(width * scale)), height: Math.max(48, Math.round(height * scale)) };
}
