import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: {
    'zh-CN': 'X（推特）私信',
    'zh-TW': 'X（推特）私訊',
    en: 'X direct messages',
    ja: 'X のダイレクトメッセージ',
  },
  about: {
    'zh-CN': '客户给 X 账号发的私信。',
    'zh-TW': '客戶傳給 X 帳號的私訊。',
    en: 'Direct messages to your X account.',
    ja: 'X アカウントへのダイレクトメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 developer.x.com（付费套餐）建应用，授权 dm.read、dm.write、tweet.read、users.read、offline.access，复制下列密钥。',
      'zh-TW':
        '在 developer.x.com（付費方案）建立應用程式，授權 dm.read、dm.write、tweet.read、users.read、offline.access，複製下列密鑰。',
      en: 'At developer.x.com (a paid tier) make an app, grant dm.read, dm.write, tweet.read, users.read and offline.access, and copy the keys below.',
      ja: 'developer.x.com(有料プラン)でアプリを作成し、dm.read、dm.write、tweet.read、users.read、offline.access を許可して下のキーをコピーします。',
    },
    {
      'zh-CN': '登记 webhook {hook}（必须是不带端口的 https 地址），并订阅该账号的活动。',
      'zh-TW': '登記 webhook {hook}（必須是不帶連接埠的 https 位址），並訂閱該帳號的活動。',
      en: 'Register the webhook {hook} (https, without a port) and subscribe to the account’s activity.',
      ja: 'Webhook {hook}(ポート番号のない https)を登録し、アカウントのアクティビティを購読します。',
    },
  ],
  limits: [
    {
      'zh-CN': '加密的 X Chat 消息只能在 X 里看。发送上限约为每 15 分钟 15 条。',
      'zh-TW': '加密的 X Chat 訊息只能在 X 裡看。傳送上限約為每 15 分鐘 15 則。',
      en: 'Encrypted X Chat messages can be read in X only. About 15 messages may be sent in 15 minutes.',
      ja: '暗号化された X Chat は X でのみ閲覧できます。送信は 15 分あたり約 15 件までです。',
    },
  ],
};
