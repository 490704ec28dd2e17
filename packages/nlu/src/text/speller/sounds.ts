import { pinyin } from 'pinyin-pro';

const spoken = new Map<string, string>();

/** How a Chinese character is most often said, without its tone (`tui`); empty for anything else. */
export function soundOf(character: string): string {
  const known = spoken.get(character);
  if (known !== undefined) return known;
  const said = /^\p{Script=Han}$/u.test(character) ? pinyin(character, { toneType: 'none', v: true }) : '';
  const sound = /^[a-z]+$/u.test(said) ? said : '';
  spoken.set(character, sound);
  return sound;
}

/** Merges the sounds that many speakers do not tell apart: zh/z, ch/c, sh/s, n/l at the start, ng/n at the end. */
export function blurSound(sound: string): string {
  return sound
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n/u, 'l')
    .replace(/([aei])ng$/u, '$1n');
}
