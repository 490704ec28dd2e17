import { asFolded, type FoldedText } from './folded-text.ts';

const cluster = /[\u1100-\u11ff]+|[^\p{M}\u{ff9e}\u{ff9f}][\p{M}\u{ff9e}\u{ff9f}]*|[\s\S]/gu;
const invisible = /[\p{Cf}\p{Variation_Selector}\p{Cs}\p{Emoji_Modifier}]/gu;
const strange = /[\p{Cf}\p{Cs}\p{Cc}\p{M}\p{Lu}\u{ff00}-\u{ffef}\p{Emoji_Modifier}]|[^\S ]| {2}|^ | $/u;
/** Marks kept on one letter; what is stacked higher is decoration. */
const MOST_MARKS = 2;

/** Folds compatibility forms and width (NFKC), case, white space and invisible characters, letter by letter with its marks. */
export function foldCharacters(text: string): FoldedText {
  if (!strange.test(text) && text.normalize('NFKC') === text) return asFolded(text);
  const parts: string[] = [];
  const origins: number[] = [];
  let endsInSpace = true;
  for (const match of text.matchAll(cluster)) {
    let folded = foldCluster(match[0]);
    if (endsInSpace) folded = folded.trimStart();
    if (folded === '') continue;
    endsInSpace = folded.endsWith(' ');
    parts.push(folded);
    for (let at = 0; at < folded.length; at += 1) origins.push(match.index);
  }
  const whole = parts.join('');
  const trimmed = whole.trimEnd();
  const last = origins[trimmed.length] ?? text.length;
  return { text: trimmed, offsets: Uint32Array.from([...origins.slice(0, trimmed.length), last]) };
}

function foldCluster(cluster: string): string {
  const base = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  const marks = [...cluster.slice(base.length)].slice(0, MOST_MARKS).join('');
  const isJamo = /^[\u1100-\u11ff]/u.test(cluster);
  return (isJamo ? cluster : base + marks)
    .replace(/[\t\n\v\f\r]/gu, ' ')
    .replace(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^[\p{M}]+/u, '');
}
