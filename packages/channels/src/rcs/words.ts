import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': 'RCS 商业消息', 'zh-TW': 'RCS 商業訊息', en: 'RCS for Business', ja: 'RCS for Business' },
  about: {
    'zh-CN': '手机自带短信应用里的富媒体消息。',
    'zh-TW': '手機內建簡訊應用裡的多媒體訊息。',
    en: 'Rich messages in the messaging app of the phone.',
    ja: 'スマートフォン標準のメッセージアプリでのリッチメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 business-communications.cloud.google.com 建 RCS 代理，下载服务账号密钥，复制 client_email 和 private_key。',
      'zh-TW':
        '在 business-communications.cloud.google.com 建立 RCS 代理，下載服務帳號金鑰，複製 client_email 和 private_key。',
      en: 'At business-communications.cloud.google.com make an RCS agent, download its service account key and copy client_email and private_key.',
      ja: 'business-communications.cloud.google.com で RCS エージェントを作成し、サービスアカウントキーをダウンロードして client_email と private_key をコピーします。',
    },
    {
      'zh-CN': 'Webhook 填 {hook}，clientToken 填下面的值。',
      'zh-TW': 'Webhook 填 {hook}，clientToken 填下面的值。',
      en: 'Enter the webhook {hook} with the client token below.',
      ja: 'Webhook に {hook}、clientToken に下の値を入力します。',
    },
  ],
  limits: [
    {
      'zh-CN': '只能发给支持 RCS 的手机；不支持的请改用短信渠道。',
      'zh-TW': '只能傳給支援 RCS 的手機；不支援的請改用簡訊管道。',
      en: 'Only phones with RCS can be reached; use text messages for others.',
      ja: 'RCS 対応の端末にのみ送信できます。それ以外は SMS をご利用ください。',
    },
  ],
};
