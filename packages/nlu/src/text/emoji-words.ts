import { type FoldedText, rewrite } from './folded-text.ts';

/** What emoji stand for where they stand for a word: emoji, then Chinese, English, Japanese. Faces that only colour a sentence are left to whoever reads feelings. */
export const emojiWords: readonly (readonly [emoji: string, zh: string, en: string, ja: string])[] = [
  ['📦', '快递', 'parcel', '荷物'],
  ['🚚🚛🛵', '送货', 'delivery', '配送'],
  ['✈🛫', '空运', 'air mail', '航空便'],
  ['💰💵💴💶💷💸🤑', '钱', 'money', 'お金'],
  ['💳', '信用卡', 'card', 'カード'],
  ['🎁', '礼物', 'gift', 'プレゼント'],
  ['📞☎📱', '电话', 'phone', '電話'],
  ['🔋🪫', '电池', 'battery', '電池'],
  ['🔒🔐', '锁', 'locked', 'ロック'],
  ['🔑', '密码', 'password', 'パスワード'],
  ['🏠🏡', '家', 'home', '家'],
  ['🏪🏬', '店', 'shop', '店'],
  ['🧾', '发票', 'receipt', '領収書'],
  ['👟👞👠🥿👢🥾', '鞋子', 'shoe', '靴'],
  ['👕👚👗👔🧥', '衣服', 'clothes', '服'],
  ['👖', '裤子', 'trousers', 'ズボン'],
  ['🎧', '耳机', 'headphones', 'イヤホン'],
  ['💻🖥', '电脑', 'computer', 'パソコン'],
  ['⌚', '手表', 'watch', '時計'],
  ['🥂🍷🥃', '杯子', 'glass', 'グラス'],
  ['📧✉📩', '邮件', 'email', 'メール'],
  ['📍🗺', '地址', 'address', '住所'],
  ['⏰⏳⌛🕐', '时间', 'time', '時間'],
  ['❌🚫', '不要', 'no', 'だめ'],
  ['✅🆗👌', '好的', 'ok', '了解'],
  ['👍💯', '好', 'good', '良い'],
  ['👎', '不好', 'bad', '悪い'],
  ['💔', '坏了', 'broken', '壊れた'],
  ['😡🤬😠💢👿', '生气', 'angry', '怒'],
  ['❓❔', '?', '?', '?'],
  ['❗❕‼', '!', '!', '!'],
];

const words = new Map(
  emojiWords.flatMap(([emoji, zh, en, ja]) => [...emoji].map((one) => [one, { zh, en, ja }] as const)),
);
const anyEmoji = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{20e3}]/gu;

/** Writes emoji that stand for a thing as its word, in the language that the text's characters show; every other emoji becomes a blank. */
export function foldEmoji(folded: FoldedText): FoldedText {
  if (!/\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{20e3}]/u.test(folded.text)) return folded;
  const language = languageOf(folded.text);
  const written = rewrite(folded, anyEmoji, ([emoji]) => {
    const word = words.get(emoji)?.[language];
    if (!word) return /[\u{a9}\u{ae}\u{2122}]/u.test(emoji) ? undefined : ' ';
    return language === 'en' && /^\p{L}/u.test(word) ? ` ${word} ` : word;
  });
  return rewrite(written, /^ +| +$| {2,}/gu, ({ index, 0: run }) =>
    index === 0 || index + run.length === written.text.length ? '' : ' ',
  );
}

function languageOf(text: string): 'zh' | 'en' | 'ja' {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
