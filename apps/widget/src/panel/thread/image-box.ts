const mostWidth = 240;
const mostHeight = 280;
const least = 72;

/** The size at which an image is shown, known before it is loaded so that nothing jumps; without its measures 4:3. */
export function imageBox(width = 240, height = 180): { width: number; height: number } {
  const scale = Math.min(1, mostWidth / width, mostHeight / height);
  return {
    width: Math.max(least, Math.round(width * scale)),
    height: Math.max(least, Math.round(height * scale)),
  };
}
