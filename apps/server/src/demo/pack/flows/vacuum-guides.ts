import type { Content, FlowNode, Words } from '@parley/contract';
import { sayThen } from './parts.ts';

type Step = readonly [title: string, text?: string];
const steps = (title: string, ...all: readonly Step[]): Content => [
  {
    kind: 'steps',
    title,
    steps: all.map(([each, text]) => ({ title: each, ...(text ? { text } : {}) })),
  },
];
const guide = (
  key: string,
  words: Words,
  blocks: Record<'zh-CN' | 'zh-TW' | 'en' | 'ja', Content>,
  next = 'solved',
): FlowNode => ({ key, kind: 'say', words, blocks, next });

/** What to do at each code of the robot vacuum, step by step. */
export const vacuumGuides: FlowNode[] = [
  guide(
    'guide_e01',
    {
      'zh-CN': 'E01 是没有装尘盒：请把尘盒装好、推到位，再重新启动。',
      'zh-TW': 'E01 是沒有裝集塵盒：請把集塵盒裝好、推到位，再重新啟動。',
      en: 'E01 means that the dustbin is missing: put it in until it sits firmly, and start again.',
      ja: 'E01 はダストボックスが付いていない状態です。奥までしっかり取り付けて、もう一度起動してください。',
    },
    {
      'zh-CN': steps('E01 尘盒缺失', ['装上尘盒', '推到位'], ['重新启动']),
      'zh-TW': steps('E01 集塵盒缺失', ['裝上集塵盒', '推到位'], ['重新啟動']),
      en: steps('E01 dustbin missing', ['Put the dustbin in', 'until it sits firmly'], ['Start again']),
      ja: steps('E01 ダストボックスなし', ['ダストボックスを取り付ける', '奥までしっかりと'], ['再起動する']),
    },
  ),
  guide(
    'guide_e02',
    {
      'zh-CN': 'E02 是轮子卡住了：把机器翻过来，清掉轮子上缠的头发，再启动。',
      'zh-TW': 'E02 是輪子卡住了：把機器翻過來，清掉輪子上纏的頭髮，再啟動。',
      en: 'E02 means that the wheels are stuck: turn it over, remove the hair from the wheels, and start again.',
      ja: 'E02 は車輪が引っかかっています。本体を裏返し、車輪に絡んだ髪の毛を取り除いてから起動してください。',
    },
    {
      'zh-CN': steps('E02 轮子卡住', ['把机器翻过来'], ['清理头发', '轮子上缠绕的都取下'], ['重新启动']),
      'zh-TW': steps('E02 輪子卡住', ['把機器翻過來'], ['清理頭髮', '輪子上纏繞的都取下'], ['重新啟動']),
      en: steps('E02 wheels stuck', ['Turn it over'], ['Remove hair', 'from the wheels'], ['Start again']),
      ja: steps('E02 車輪の詰まり', ['本体を裏返す'], ['髪の毛を取り除く', '車輪の周り'], ['再起動する']),
    },
  ),
  guide(
    'guide_e03',
    {
      'zh-CN': 'E03 是电池过热：请关机冷却 30 分钟，再启动。',
      'zh-TW': 'E03 是電池過熱：請關機冷卻 30 分鐘，再啟動。',
      en: 'E03 means that the battery is too hot: let it cool for 30 minutes, and start again.',
      ja: 'E03 はバッテリーの過熱です。30 分ほど冷ましてから起動してください。',
    },
    {
      'zh-CN': steps('E03 电池过热', ['停止使用'], ['冷却 30 分钟'], ['重新启动']),
      'zh-TW': steps('E03 電池過熱', ['停止使用'], ['冷卻 30 分鐘'], ['重新啟動']),
      en: steps('E03 battery too hot', ['Stop it'], ['Let it cool for 30 minutes'], ['Start again']),
      ja: steps('E03 バッテリー過熱', ['使用をやめる'], ['30 分冷ます'], ['再起動する']),
    },
  ),
  guide(
    'guide_e05',
    {
      'zh-CN': 'E05 是地图丢失：请长按 Home 键 5 秒。',
      'zh-TW': 'E05 是地圖遺失：請長按 Home 鍵 5 秒。',
      en: 'E05 means that the map is lost: press Home for 5 seconds.',
      ja: 'E05 は地図の消失です。Home ボタンを 5 秒間押してください。',
    },
    {
      'zh-CN': steps('E05 地图丢失', ['长按 Home 键 5 秒']),
      'zh-TW': steps('E05 地圖遺失', ['長按 Home 鍵 5 秒']),
      en: steps('E05 map lost', ['Press Home for 5 seconds']),
      ja: steps('E05 地図の消失', ['Home ボタンを 5 秒間押す']),
    },
  ),
  sayThen(
    'guide_e09',
    {
      'zh-CN': 'E09 是电机故障，自己修不了，需要送修。',
      'zh-TW': 'E09 是馬達故障，自己修不了，需要送修。',
      en: 'E09 is a motor fault: it cannot be fixed at home and must be sent in.',
      ja: 'E09 はモーターの故障です。ご自宅では直せないため、修理にお送りください。',
    },
    'cover',
  ),
];
