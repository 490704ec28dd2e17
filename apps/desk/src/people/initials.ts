/** `Emily Carter` → EC, `林晓` → 林. */
export function initials(name: string): string {
  const clean = name.trim();
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(clean)) return [...clean][0] ?? '?';
  const words = clean.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toLocaleUpperCase() || '?';
}
