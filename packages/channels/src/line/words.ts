import type { ChannelWords } from '../words.ts';

const name = 'LINE';

export const words: ChannelWords = {
  name: { 'zh-CN': name, 'zh-TW': name, en: name, ja: name },
  about: {
    'zh-CN': '客户给 LINE 官方账号发的消息。',
    'zh-TW': '客戶傳給 LINE 官方帳號的訊息。',
    en: 'Messages to your LINE Official Account.',
    ja: 'LINE 公式アカウントへのメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 developers.line.biz 建一个 Messaging API channel，复制 Channel secret，签发长期 access token。',
      'zh-TW':
        '在 developers.line.biz 建立 Messaging API channel，複製 Channel secret，發行長期 access token。',
      en: 'At developers.line.biz make a Messaging API channel, copy the channel secret and issue a long-lived access token.',
      ja: 'developers.line.biz で Messaging API チャネルを作成し、チャネルシークレットをコピーして長期アクセストークンを発行します。',
    },
    {
      'zh-CN':
        '在 Messaging API 页填 Webhook URL {hook}，打开 Use webhook 和 Webhook redelivery，关掉自动回复。',
      'zh-TW':
        '在 Messaging API 頁填 Webhook URL {hook}，開啟 Use webhook 和 Webhook redelivery，關閉自動回覆。',
      en: 'On its Messaging API page enter the webhook URL {hook}, switch on Use webhook and Webhook redelivery, and switch off auto-reply.',
      ja: 'Messaging API 設定で Webhook URL に {hook} を入力し、Webhook の利用と再送を有効にし、応答メッセージをオフにします。',
    },
  ],
  limits: [
    {
      'zh-CN': '主动推送的条数每月有限额；发给拉黑您的人时 LINE 不报错。',
      'zh-TW': '主動推播的則數每月有限額；傳給封鎖您的人時 LINE 不回報錯誤。',
      en: 'Pushed messages have a monthly quota; LINE does not tell when somebody has blocked you.',
      ja: 'プッシュ送信には月間上限があります。ブロックされていても LINE はエラーを返しません。',
    },
  ],
};
