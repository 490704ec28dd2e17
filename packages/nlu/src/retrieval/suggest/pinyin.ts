import { pinyin } from 'pinyin-pro';

// Mandarin's syllables without tones: each beginning with its endings; ü is written v, as on a keyboard.
const table =
  ':a ai an ang ao e ei en eng er o ou|b:a ai an ang ao ei en eng i ian iao ie in ing o u|p:a ai an ang ao ei en eng i ian iao ie in ing o ou u|' +
  'm:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u|f:a an ang ei en eng o ou u|d:a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo|' +
  't:a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo|n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve|' +
  'l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve|g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|' +
  'k:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo|' +
  'j:i ia ian iang iao ie in ing iong iu u uan ue un|q:i ia ian iang iao ie in ing iong iu u uan ue un|x:i ia ian iang iao ie in ing iong iu u uan ue un|' +
  'zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo|ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo|' +
  'sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo|r:an ang ao e en eng i ong ou u uan ui un uo|z:a ai an ang ao e ei en eng i ong ou u uan ui un uo|' +
  'c:a ai an ang ao e en eng i ong ou u uan ui un uo|s:a ai an ang ao e en eng i ong ou u uan ui un uo|y:a an ang ao e i in ing o ong ou u uan ue un|w:a ai an ang ei en eng o u';

const syllables = new Set<string>();
const beginnings = new Set<string>();
for (const row of table.split('|')) {
  const [initial = '', finals = ''] = row.split(':');
  for (const final of finals.split(' ')) addSyllable(initial + final);
}

const longestSyllable = 6;
const longestTyped = 40;
const mostReadings = 6;
const read = new Map<string, string>();

/** How a Chinese character is said, without its tone and with a capital first ("Tui"); an empty text for anything else. */
export function sayCharacter(character: string): string {
  const known = read.get(character);
  if (known !== undefined) return known;
  const said = /\p{Script=Han}/u.test(character) ? pinyin(character, { toneType: 'none', v: true }) : '';
  const syllable = /^[a-z]+$/u.test(said) ? capitalise(said) : '';
  read.set(character, syllable);
  return syllable;
}

/** How the Chinese in a normalised text is said, syllables capitalised; everything else is left out, and so is all of a text with Japanese in it. */
export function sayText(normalised: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(normalised)) return '';
  let said = '';
  for (const character of normalised) said += sayCharacter(character);
  return said;
}

/** Every way (at most six) to read typed letters as whole syllables, the last of which may have only begun; capitalised like `sayText`. */
export function readTyped(letters: string): string[] {
  const found: string[] = [];
  if (letters.length <= longestTyped && /^[a-z]+$/u.test(letters)) readOn(letters, '', found, new Set());
  return found;
}

/** Returns whether the rest can be read at all; what cannot is remembered, so that no text takes long. */
function readOn(rest: string, before: string, found: string[], hopeless: Set<string>): boolean {
  if (found.length >= mostReadings || hopeless.has(rest)) return false;
  let isReadable = false;
  if (beginnings.has(rest)) {
    found.push(before + capitalise(rest));
    isReadable = true;
  }
  for (let length = Math.min(longestSyllable, rest.length - 1); length > 0; length -= 1) {
    const syllable = rest.slice(0, length);
    if (!syllables.has(syllable)) continue;
    if (readOn(rest.slice(length), before + capitalise(syllable), found, hopeless)) isReadable = true;
  }
  if (!isReadable) hopeless.add(rest);
  return isReadable;
}

function addSyllable(syllable: string): void {
  syllables.add(syllable);
  for (let length = 1; length <= syllable.length; length += 1) beginnings.add(syllable.slice(0, length));
}

function capitalise(syllable: string): string {
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
