import { type ChannelWords, same } from '../words.ts';

export const words: ChannelWords = {
  name: same('Viber'),
  about: {
    'zh-CN': '客户与您的 Viber 机器人聊天。',
    'zh-TW': '客戶與您的 Viber 機器人聊天。',
    en: 'Customers write to your Viber bot.',
    ja: '顧客が Viber ボットにメッセージを送ります。',
  },
  steps: [
    {
      'zh-CN':
        '在 partners.viber.com 建机器人（商业合同），复制 token 填到下面；回调地址 {hook} 会自动登记。',
      'zh-TW':
        '在 partners.viber.com 建立機器人（商業合約），複製 token 填到下面；回呼位址 {hook} 會自動登記。',
      en: 'Make the bot at partners.viber.com (by commercial contract) and paste its token below; the address {hook} is registered by itself.',
      ja: 'partners.viber.com でボットを作成し(商用契約が必要)、トークンを下に貼り付けます。アドレス {hook} は自動で登録されます。',
    },
  ],
  limits: [
    {
      'zh-CN': '2024 年 2 月起，新机器人只按商业合同开通。',
      'zh-TW': '2024 年 2 月起，新機器人只按商業合約開通。',
      en: 'Since February 2024 new bots are opened under a commercial contract only.',
      ja: '2024 年 2 月以降、新しいボットは商用契約でのみ開設できます。',
    },
  ],
};
