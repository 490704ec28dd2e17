import type { Locale } from '@parley/contract';
import { detectLanguage } from '@parley/nlu';
import { localeOf } from '../locale-of.ts';

const names: Readonly<Record<string, Locale>> = {
  ...{ 'zh-cn': 'zh-CN', zh: 'zh-CN', cn: 'zh-CN', 'zh-hans': 'zh-CN', 'zh-sg': 'zh-CN', chinese: 'zh-CN' },
  ...{ 中文: 'zh-CN', 简体: 'zh-CN', 简体中文: 'zh-CN', 汉语: 'zh-CN' },
  ...{ 'zh-tw': 'zh-TW', 'zh-hant': 'zh-TW', 'zh-hk': 'zh-TW', tw: 'zh-TW', 'zh-mo': 'zh-TW' },
  ...{ 繁体: 'zh-TW', 繁體: 'zh-TW', 繁体中文: 'zh-TW', 繁體中文: 'zh-TW' },
  ...{ en: 'en', 'en-us': 'en', 'en-gb': 'en', english: 'en', 英文: 'en', 英语: 'en', 英語: 'en' },
  ...{ ja: 'ja', jp: 'ja', 'ja-jp': 'ja', japanese: 'ja', 日文: 'ja', 日语: 'ja', 日語: 'ja', 日本語: 'ja' },
};

/** The language that a cell names; where it is empty, the one the question is written in. Undefined when neither tells. */
export function readLanguage(cell: string, question: string): Locale | undefined {
  const name = cell.normalize('NFKC').trim().toLowerCase().replaceAll('_', '-');
  return name === '' ? localeOf(detectLanguage(question)) : names[name];
}
