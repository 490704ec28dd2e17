import { pinyin } from 'pinyin-pro';

/** So much of a text is typed to find it; the sounds of more cost time and find nothing more. */
const most = 20;
const kept = 20_000;
const known = new Map<string, string>();

/** How the beginning of a text is typed by its sounds: whole, and by the first letter of each character; empty where nothing of it is Chinese. */
export function spell(text: string): string {
  const begin = text.slice(0, most);
  const before = known.get(begin);
  if (before !== undefined) return before;
  const said = soundsOf(begin);
  if (known.size >= kept) known.clear();
  known.set(begin, said);
  return said;
}

function soundsOf(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return '';
  const sounds = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  return `${sounds.join('')} ${sounds.map((sound) => sound[0] ?? '').join('')}`;
}
