import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '小红书', 'zh-TW': '小紅書', en: 'Xiaohongshu', ja: 'Xiaohongshu' },
  about: {
    'zh-CN': '接收小红书小程序的加密消息推送。',
    'zh-TW': '接收小紅書小程式的加密訊息推送。',
    en: 'Receives the sealed push of Xiaohongshu mini programs.',
    ja: 'Xiaohongshu ミニプログラムの暗号化プッシュを受信します。',
  },
  steps: [
    {
      'zh-CN': '在 miniapp.xiaohongshu.com 的「消息推送」填 {hook}、Token 和 EncodingAESKey，格式选 JSON。',
      'zh-TW': '在 miniapp.xiaohongshu.com 的「訊息推送」填 {hook}、Token 和 EncodingAESKey，格式選 JSON。',
      en: 'At miniapp.xiaohongshu.com under Message push enter {hook}, the Token and the EncodingAESKey, and choose JSON.',
      ja: 'miniapp.xiaohongshu.com の「消息推送」に {hook}、Token、EncodingAESKey を入力し、JSON を選びます。',
    },
  ],
  limits: [
    {
      'zh-CN': '小红书的私信接口只对合作伙伴开放，没有公开文档：推送会保存，但不能收发私信。',
      'zh-TW': '小紅書的私訊介面只對合作夥伴開放，沒有公開文件：推送會儲存，但不能收發私訊。',
      en: 'Direct messages are open to partners of Xiaohongshu only, without public documents: what is pushed is kept, but messages can be neither received nor sent.',
      ja: 'ダイレクトメッセージはパートナー限定で公開文書がありません。プッシュは保存されますが、メッセージの送受信はできません。',
    },
  ],
};
