import type { ChannelWords } from '../words.ts';

const name = 'Telegram';

export const words: ChannelWords = {
  name: { 'zh-CN': name, 'zh-TW': name, en: name, ja: name },
  about: {
    'zh-CN': '客户与您的机器人私聊。',
    'zh-TW': '客戶與您的機器人私聊。',
    en: 'Customers write to your bot.',
    ja: '顧客がボットにメッセージを送ります。',
  },
  steps: [
    {
      'zh-CN': '在 Telegram 里找 @BotFather，发送 /newbot，按提示取名。',
      'zh-TW': '在 Telegram 裡找 @BotFather，傳送 /newbot，依提示取名。',
      en: 'In Telegram, open @BotFather, send /newbot and follow the questions.',
      ja: 'Telegram で @BotFather を開き、/newbot を送って案内に従います。',
    },
    {
      'zh-CN': '把它给的 Token 填到下面，保存并连接；回调地址 {hook} 会自动登记。',
      'zh-TW': '把它給的 Token 填到下面，儲存並連線；回呼位址 {hook} 會自動登記。',
      en: 'Paste the token it gives you below, save and connect; the address {hook} is registered by itself.',
      ja: '発行されたトークンを下に貼り付け、保存して接続します。アドレス {hook} は自動で登録されます。',
    },
  ],
  limits: [
    {
      'zh-CN': '机器人不能先开口：客户要先点「开始」。Telegram 不提供已读回执。',
      'zh-TW': '機器人不能先開口：客戶要先點「開始」。Telegram 不提供已讀回條。',
      en: 'A bot cannot speak first: the customer has to press Start. Telegram tells nothing of reading.',
      ja: 'ボットから先に話しかけることはできません。顧客が「開始」を押す必要があります。既読は通知されません。',
    },
  ],
};
