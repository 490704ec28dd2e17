import type { ChannelWords } from '../words.ts';

const name = 'Facebook Messenger';

export const words: ChannelWords = {
  name: { 'zh-CN': name, 'zh-TW': name, en: name, ja: name },
  about: {
    'zh-CN': '客户给 Facebook 主页发的消息。',
    'zh-TW': '客戶傳給 Facebook 粉絲專頁的訊息。',
    en: 'Messages to your Facebook page.',
    ja: 'Facebook ページへのメッセージ。',
  },
  steps: [
    {
      'zh-CN': '在 developers.facebook.com 建一个商务应用，加上 Messenger 产品，关联主页并生成主页访问口令。',
      'zh-TW':
        '在 developers.facebook.com 建立商務應用程式，加上 Messenger 產品，連結粉絲專頁並產生存取權杖。',
      en: 'At developers.facebook.com make a business app, add Messenger, link the page and make a page access token.',
      ja: 'developers.facebook.com でビジネスアプリを作成し、Messenger を追加してページを連携し、ページアクセストークンを発行します。',
    },
    {
      'zh-CN':
        '在 Webhooks 里填回调网址 {hook} 和下面的验证口令，订阅 messages、messaging_postbacks、message_deliveries、message_reads、message_echoes。',
      'zh-TW':
        '在 Webhooks 填回呼網址 {hook} 和下面的驗證權杖，訂閱 messages、messaging_postbacks、message_deliveries、message_reads、message_echoes。',
      en: 'Under Webhooks enter the callback URL {hook} and the verify token below; subscribe to messages, messaging_postbacks, message_deliveries, message_reads and message_echoes.',
      ja: 'Webhooks にコールバック URL {hook} と下の検証トークンを入力し、messages、messaging_postbacks、message_deliveries、message_reads、message_echoes を購読します。',
    },
  ],
  limits: [
    {
      'zh-CN': '客户最后一条消息后 24 小时内可回复；之后 7 天内只能由人工回复（需要 Human Agent 权限）。',
      'zh-TW': '客戶最後一則訊息後 24 小時內可回覆；之後 7 天內只能由真人回覆（需要 Human Agent 權限）。',
      en: 'Answers within 24 hours of the customer’s last message; until the seventh day by people only (needs the Human Agent permission).',
      ja: '顧客の最後のメッセージから 24 時間以内に返信できます。その後 7 日目までは人による返信のみ(Human Agent 権限が必要)。',
    },
  ],
};
