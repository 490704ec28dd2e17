import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: {
    'zh-CN': '自定义渠道（Webhook）',
    'zh-TW': '自訂管道（Webhook）',
    en: 'Custom channel (webhook)',
    ja: 'カスタムチャネル(Webhook)',
  },
  about: {
    'zh-CN': '任何系统都能用签名的 JSON 收发消息，无需改代码。',
    'zh-TW': '任何系統都能用簽章的 JSON 收發訊息，無需改程式碼。',
    en: 'Any system becomes a channel by signed JSON in both directions.',
    ja: '署名付き JSON の送受信で、どんなシステムもチャネルになります。',
  },
  steps: [
    {
      'zh-CN':
        '把客户的消息 POST 到 {hook}：{"externalUserId","externalMessageId","text","media":[{"url","mime","name"}],"contact":{"name"},"sentAt"}，带 webhook-id、webhook-timestamp、webhook-signature 头。',
      'zh-TW':
        '把客戶的訊息 POST 到 {hook}：{"externalUserId","externalMessageId","text","media":[{"url","mime","name"}],"contact":{"name"},"sentAt"}，帶 webhook-id、webhook-timestamp、webhook-signature 標頭。',
      en: 'POST customers’ messages to {hook}: {"externalUserId","externalMessageId","text","media":[{"url","mime","name"}],"contact":{"name"},"sentAt"}, with the headers webhook-id, webhook-timestamp and webhook-signature.',
      ja: '顧客のメッセージを {hook} に POST します: {"externalUserId","externalMessageId","text","media":[{"url","mime","name"}],"contact":{"name"},"sentAt"}。ヘッダー webhook-id、webhook-timestamp、webhook-signature を付けます。',
    },
    {
      'zh-CN':
        '我们的回复以同样的签名 POST 到您填的地址，事件名 message.created；10 秒内返回 2xx 即为收到，410 停用。',
      'zh-TW':
        '我們的回覆以同樣的簽章 POST 到您填的位址，事件名 message.created；10 秒內回傳 2xx 即為收到，410 停用。',
      en: 'Our messages are POSTed, signed alike, to your address as message.created; answer 2xx within 10 seconds, 410 to stop them.',
      ja: 'こちらのメッセージは同じ署名で message.created として指定の URL に POST されます。10 秒以内に 2xx を返してください。410 で停止します。',
    },
  ],
};
