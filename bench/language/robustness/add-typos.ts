const letters = 'abcdefghijklmnopqrstuvwxyz';
const share = 0.2;

/** The text with one slip (a letter changed, left out, put in, or two swapped) in about every fifth word of three letters or more; `random` answers 0..1. */
export function addTypos(text: string, random: () => number): string {
  return text.replace(/[a-z]{3,}/giu, (word) => (random() < share ? slip(word, random) : word));
}

function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = letters[Math.floor(random() * letters.length)] ?? 'e';
  const kinds = [
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? word;
}
