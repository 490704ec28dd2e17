/** A trimmed, bounded string out of what a browser sent; anything else is empty. */
export function readText(value: unknown, maxLength: number): string {
  return typeof value === 'string' ? value.trim().slice(0, maxLength) : '';
}
