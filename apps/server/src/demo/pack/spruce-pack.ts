import { defaultBotSettings, type PackFile } from '@parley/contract';
import { sealPack } from '../../packs/index.ts';
import { teamNames } from '../people.ts';
import { cannedReplies } from './canned.ts';
import { shopConnector } from './connectors.ts';
import { shopFlows } from './flows/index.ts';
import type { PackTopic } from './pack.ts';
import { questions } from './questions.ts';
import { shopTests } from './tests.ts';
import { synonyms, tradeWords } from './vocabulary.ts';

/** All that the demo store knows and does, as a pack for any workspace; `backOffice` is where its shop is asked. */
export function sprucePack(backOffice: string): PackFile {
  const { name, baseUrl, timeoutMs, actions } = shopConnector(backOffice, '');
  return sealPack({
    name: 'spruce-store',
    title: { 'zh-CN': '云杉商城', 'zh-TW': '雲杉商城', en: 'Spruce Store', ja: 'スプルースストア' },
    version: '1.0.0',
    content: {
      connectors: [{ key: name, baseUrl, timeoutMs, actions, auth: { kind: 'bearer' } }],
      questions: questions.map(questionOf),
      synonyms: synonyms.map((words) => ({ key: words[0] ?? '', words })),
      words: [...new Set(tradeWords)].map((key) => ({ key })),
      replies: cannedReplies.map(({ code, zh, en }) => ({ key: code, text: `${zh.text}\n${en.text}` })),
      flows: shopFlows.map(({ name: key, definition }) => ({ key, definition })),
      rules: [{ key: 'rules', settings: { ...defaultBotSettings, rules } }],
      tests: shopTests,
    },
  });
}

/** Where somebody may have come to harm, no answer will do. */
const harm = [
  ...['漏电', '触电', '起火', '着火', '冒烟', '爆炸', '炸了', '烫伤', '受伤', '流血', '过敏', '住院', '医院'],
  ...[
    'electric shock',
    'caught fire',
    'on fire',
    'exploded',
    'smoke came',
    'started smoking',
    'sparks',
    'burned a hole',
    'burned me',
    'burnt me',
    'injured',
    'hospital',
  ],
  ...['感電', '漏電', '発火', '火事', '煙が出', '爆発', 'やけど', '火傷', 'けが', '怪我', '病院'],
];

/** Who is angry, or threatens, or came to harm, goes to those who are there for it. */
const { keywords, abuse, emotion, trend } = defaultBotSettings.rules;
const team = teamNames.complaints;
const rules = {
  ...defaultBotSettings.rules,
  ...{ keywords: { ...keywords, words: [...keywords.words, ...harm], team }, abuse: { ...abuse, team } },
  ...{ emotion: { ...emotion, team }, trend: { ...trend, team } },
};

const questionOf = ({ key, category, related = [], zh, en, ja }: PackTopic) => ({
  ...{ key, category, related },
  wordings: { 'zh-CN': zh, en, ...(ja ? { ja } : {}) },
});
