import type { Slot, Words } from '@parley/contract';

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const code = (value: string, label: Words) => {
  const digit = value.slice(-1);
  const said = ['zero', 'oh', 'o', 'nought'].map((zero) => `e ${zero} ${digits[Number(digit)]}`);
  const also = ['e', 'e ', 'e 0', 'e-0', 'e-', 'error ', 'error 0', 'code '].map((before) => before + digit);
  return { value, label, also: [value, ...also, ...said] };
};
/** What the robot vacuum shows. */
export const codeSlot: Slot = {
  ...{ name: 'code', kind: 'choice' },
  ask: {
    'zh-CN': '机器人的屏幕上显示什么代码？',
    'zh-TW': '機器人的螢幕上顯示什麼代碼？',
    en: 'Which code does the robot show?',
    ja: '本体にどのコードが表示されていますか。',
  },
  options: [
    code('E01', { 'zh-CN': 'E01 尘盒', 'zh-TW': 'E01 集塵盒', en: 'E01 dustbin', ja: 'E01 ダストボックス' }),
    code('E02', { 'zh-CN': 'E02 轮子', 'zh-TW': 'E02 輪子', en: 'E02 wheels', ja: 'E02 車輪' }),
    code('E03', {
      'zh-CN': 'E03 电池过热',
      'zh-TW': 'E03 電池過熱',
      en: 'E03 battery',
      ja: 'E03 バッテリー',
    }),
    code('E05', { 'zh-CN': 'E05 地图', 'zh-TW': 'E05 地圖', en: 'E05 map', ja: 'E05 地図' }),
    code('E09', { 'zh-CN': 'E09 电机', 'zh-TW': 'E09 馬達', en: 'E09 motor', ja: 'E09 モーター' }),
    {
      value: 'none',
      label: { 'zh-CN': '没有代码', 'zh-TW': '沒有代碼', en: 'No code', ja: 'コードなし' },
      also: [
        '没显示',
        '没有显示',
        '不显示',
        '都没有',
        'nothing',
        'none',
        '表示なし',
        '出ていません',
        '不知道',
        "don't know",
      ],
    },
  ],
};
/** Whether the guide helped. */
export const solvedSlot: Slot = {
  ...{ name: 'solved', kind: 'choice' },
  ask: {
    'zh-CN': '按上面做完，机器好了吗？',
    'zh-TW': '按上面做完，機器好了嗎？',
    en: 'Does it work again after that?',
    ja: 'お試しのあと、直りましたか。',
  },
  options: [
    {
      value: 'yes',
      label: { 'zh-CN': '好了', 'zh-TW': '好了', en: 'It works', ja: '直りました' },
      also: [
        ...[
          '解决了',
          '修好了',
          '可以了',
          '正常了',
          '恢复了',
          '是的',
          '行了',
          'yes',
          'it does',
          'fixed',
          'solved',
          'works',
        ],
        ...['working', 'はい', '直った', '動きました', 'なおりました'],
      ],
    },
    {
      value: 'no',
      label: { 'zh-CN': '还是不行', 'zh-TW': '還是不行', en: 'Still broken', ja: '直りません' },
      also: [
        ...[
          '没好',
          '没用',
          '不行',
          '没解决',
          '还没',
          '没有好',
          '老样子',
          '一样',
          '没有',
          'no',
          'nope',
          'not working',
          'still',
        ],
        ...["doesn't work", 'same', 'いいえ', '直らない', 'だめ', 'まだ', '動かない', '変わりません'],
      ],
    },
  ],
};
/** What the warranty does not cover, where the customer says so. */
export const causeSlot: Slot = {
  ...{ name: 'cause', kind: 'choice' },
  ask: {
    'zh-CN': '是怎么坏的？',
    'zh-TW': '是怎麼壞的？',
    en: 'How did it break?',
    ja: 'どのように壊れましたか。',
  },
  options: [
    {
      value: 'water',
      label: { 'zh-CN': '进水', 'zh-TW': '進水', en: 'Water', ja: '水濡れ' },
      also: ['泡水', '掉水里', '进了水', '洗了', 'wet', 'bath', 'toilet', '水没', '水に落', '濡れ'],
    },
    {
      value: 'fall',
      label: { 'zh-CN': '摔落', 'zh-TW': '摔落', en: 'A fall', ja: '落下' },
      also: [
        ...[
          '摔了',
          '摔坏',
          '摔碎',
          '摔到',
          '掉地上',
          '碎屏',
          '屏幕碎',
          '裂了',
          'dropped',
          'fell',
          'cracked',
          'smashed',
          'knocked',
          'toppled',
          'slipped',
          '碰掉',
          '碰倒',
          '摔下',
          '滑下',
        ],
        ...['落とし', '割れ'],
      ],
    },
  ],
};

/** Whether it is only asked how long something is covered. */
export const termSlot: Slot = {
  ...{ name: 'term', kind: 'choice' },
  ask: {
    'zh-CN': '想了解保修期吗？',
    'zh-TW': '想了解保固期嗎？',
    en: 'Is it about how long it is covered?',
    ja: '保証期間についてでしょうか。',
  },
  options: [
    {
      value: 'yes',
      label: { 'zh-CN': '保修期', 'zh-TW': '保固期', en: 'Warranty period', ja: '保証期間' },
      also: [
        ...[
          '保修多久',
          '保多久',
          '保几年',
          '质保多久',
          '质保期',
          '过保',
          '还在保',
          '在保吗',
          '保修到',
          '保修几',
        ],
        ...[
          'how long is its warranty',
          'how long is the warranty',
          'under warranty',
          'still covered',
          'how long is it covered',
        ],
        ...['warranty period', 'months of warranty', '何か月保証', 'いつまで保証', '保証は何', '保証期間内'],
      ],
    },
  ],
};
