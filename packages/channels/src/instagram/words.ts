import type { ChannelWords } from '../words.ts';

const name = 'Instagram';

export const words: ChannelWords = {
  name: { 'zh-CN': name, 'zh-TW': name, en: name, ja: name },
  about: {
    'zh-CN': '客户给 Instagram 专业账号发的私信。',
    'zh-TW': '客戶傳給 Instagram 專業帳號的私訊。',
    en: 'Direct messages to your Instagram professional account.',
    ja: 'Instagram プロアカウントへのダイレクトメッセージ。',
  },
  steps: [
    {
      'zh-CN': '在 developers.facebook.com 的应用里加上 Instagram 产品，用专业账号登录并生成访问口令。',
      'zh-TW': '在 developers.facebook.com 的應用程式加上 Instagram 產品，用專業帳號登入並產生存取權杖。',
      en: 'In your app at developers.facebook.com add Instagram, sign in with the professional account and make an access token.',
      ja: 'developers.facebook.com のアプリに Instagram を追加し、プロアカウントでログインしてアクセストークンを発行します。',
    },
    {
      'zh-CN':
        '在 Webhooks 里填回调网址 {hook} 和下面的验证口令，订阅 messages、messaging_postbacks、messaging_seen。',
      'zh-TW':
        '在 Webhooks 填回呼網址 {hook} 和下面的驗證權杖，訂閱 messages、messaging_postbacks、messaging_seen。',
      en: 'Under Webhooks enter the callback URL {hook} and the verify token below; subscribe to messages, messaging_postbacks and messaging_seen.',
      ja: 'Webhooks にコールバック URL {hook} と下の検証トークンを入力し、messages、messaging_postbacks、messaging_seen を購読します。',
    },
  ],
  limits: [
    {
      'zh-CN': '只有客户能先开口；24 小时内可回复，之后 7 天内只能由人工回复。',
      'zh-TW': '只有客戶能先開口；24 小時內可回覆，之後 7 天內只能由真人回覆。',
      en: 'Only the customer can begin; answers within 24 hours, until the seventh day by people only.',
      ja: '会話を始められるのは顧客だけです。24 時間以内に返信でき、その後 7 日目までは人による返信のみです。',
    },
  ],
};
