import type { Text } from '../kernel/language.ts';

const colourTexts: Record<string, Text> = {
  black: { zh: '黑色', en: 'Black', ja: 'ブラック' },
  blue: { zh: '蓝色', en: 'Blue', ja: 'ブルー' },
  white: { zh: '白色', en: 'White', ja: 'ホワイト' },
  camel: { zh: '驼色', en: 'Camel', ja: 'キャメル' },
  grey: { zh: '灰色', en: 'Grey', ja: 'グレー' },
};

/** The colour in words; an unknown one stands for itself. */
export function describeColour(colour: string): Text {
  return colourTexts[colour] ?? { zh: colour, en: colour };
}

/** The size in words: millimetres, shoe numbers, or letters. */
export function describeSize(size: string): Text {
  if (size.endsWith('mm')) return { zh: size.replace('mm', ' 毫米'), en: size.replace('mm', ' mm') };
  if (/^\d+$/.test(size)) return { zh: `${size} 码`, en: size };
  return { zh: size, en: size };
}

/** Size and colour together, or "standard" for a product of one kind. */
export function describeVariant(colour: string | null, size: string | null): Text {
  const parts = [...(size ? [describeSize(size)] : []), ...(colour ? [describeColour(colour)] : [])];
  if (parts.length === 0) return { zh: '标准款', en: 'Standard', ja: '標準' };
  const join = (language: keyof Text) => parts.map((part) => part[language] ?? part.en).join(' · ');
  return { zh: join('zh'), en: join('en'), ja: join('ja') };
}
