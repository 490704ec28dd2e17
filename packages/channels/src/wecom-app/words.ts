import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '企业微信应用', 'zh-TW': '企業微信應用', en: 'WeCom app', ja: 'WeCom アプリ' },
  about: {
    'zh-CN': '企业成员在自建应用里发的消息，适合内部服务台。',
    'zh-TW': '企業成員在自建應用裡傳的訊息，適合內部服務台。',
    en: 'Messages of colleagues to an app of your company: an internal service desk.',
    ja: '社内メンバーが自社アプリに送るメッセージ。社内ヘルプデスク向けです。',
  },
  steps: [
    {
      'zh-CN': '在 work.weixin.qq.com 建自建应用，复制企业 ID、AgentId 和 Secret，并设置企业可信 IP。',
      'zh-TW': '在 work.weixin.qq.com 建立自建應用，複製企業 ID、AgentId 和 Secret，並設定企業可信 IP。',
      en: 'At work.weixin.qq.com make an app, copy the Corp ID, AgentId and Secret, and set the trusted IP.',
      ja: 'work.weixin.qq.com でアプリを作成し、企業 ID・AgentId・Secret をコピーして信頼 IP を設定します。',
    },
    {
      'zh-CN': '在「接收消息 → 设置 API 接收」填 {hook}、Token 和 EncodingAESKey。',
      'zh-TW': '在「接收訊息 → 設定 API 接收」填 {hook}、Token 和 EncodingAESKey。',
      en: 'Under Receive messages → API enter {hook}, the Token and the EncodingAESKey.',
      ja: '「接収消息 → API 接収」に {hook}、Token、EncodingAESKey を入力します。',
    },
  ],
};
