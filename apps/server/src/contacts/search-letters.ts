/**
 * A text as a tsquery over every three letters in a row, as the column `letters` keeps them: all of them must be there; fewer than three stand at the beginning of some.
 * Whatever it finds is compared with the text itself, since letters in a row may stand apart.
 */
export function searchLetters(text: string): string {
  const signs = [...text.trim().toLowerCase()];
  const quoted = (letters: readonly string[]) => `'${letters.join('').replace(/['\\]/g, '$&$&')}'`;
  if (signs.length < 3) return `${quoted(signs)}:*`;
  const rows = signs.slice(0, -2).map((_, at) => quoted(signs.slice(at, at + 3)));
  return [...new Set(rows)].join(' & ');
}
