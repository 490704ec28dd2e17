import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: {
    'zh-CN': '微信客服',
    'zh-TW': '微信客服',
    en: 'WeChat customer service (WeCom KF)',
    ja: 'WeChat カスタマーサービス(WeCom KF)',
  },
  about: {
    'zh-CN': '微信用户从任意入口找到的客服，由企业微信提供。',
    'zh-TW': '微信使用者從任意入口找到的客服，由企業微信提供。',
    en: 'A service account that WeChat users reach from anywhere, run by WeCom.',
    ja: 'WeChat ユーザーがどこからでも利用できる、WeCom 提供のカスタマーサービス。',
  },
  steps: [
    {
      'zh-CN':
        '在 kf.weixin.qq.com 的「开发配置」复制企业 ID 和 Secret，填回调 {hook}、Token 和 EncodingAESKey。',
      'zh-TW':
        '在 kf.weixin.qq.com 的「開發設定」複製企業 ID 和 Secret，填回呼 {hook}、Token 和 EncodingAESKey。',
      en: 'At kf.weixin.qq.com under Development copy the Corp ID and Secret, and enter the callback {hook}, the Token and the EncodingAESKey.',
      ja: 'kf.weixin.qq.com の「開発配置」で企業 ID と Secret をコピーし、コールバック {hook}、Token、EncodingAESKey を入力します。',
    },
    {
      'zh-CN': '把客服账号的接待方式设为「智能助手」，否则消息会进入微信自己的工作台。',
      'zh-TW': '把客服帳號的接待方式設為「智慧助手」，否則訊息會進入微信自己的工作台。',
      en: 'Set the service account to be answered by the assistant; otherwise messages go to WeChat’s own workbench.',
      ja: 'アカウントの受付方法を「智能助手」にします。そうしないとメッセージは WeChat 側の画面に入ります。',
    },
  ],
  limits: [
    {
      'zh-CN': '客户最后一条消息后 48 小时内最多 5 条。',
      'zh-TW': '客戶最後一則訊息後 48 小時內最多 5 則。',
      en: 'At most 5 answers within 48 hours of the customer’s last message.',
      ja: '顧客の最後のメッセージから 48 時間以内に 5 件まで。',
    },
  ],
};
