import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '快手', 'zh-TW': '快手', en: 'Kuaishou', ja: 'Kuaishou' },
  about: {
    'zh-CN': '接收快手开放平台的已签名回调。',
    'zh-TW': '接收快手開放平台的已簽章回呼。',
    en: 'Receives signed calls of the Kuaishou open platform.',
    ja: 'Kuaishou オープンプラットフォームの署名付き呼び出しを受信します。',
  },
  steps: [
    {
      'zh-CN': '在快手开放平台的应用里复制 App Secret，回调地址填 {hook}。',
      'zh-TW': '在快手開放平台的應用裡複製 App Secret，回呼位址填 {hook}。',
      en: 'In your app on the Kuaishou open platform copy the App Secret and enter the callback {hook}.',
      ja: 'Kuaishou オープンプラットフォームのアプリで App Secret をコピーし、コールバックに {hook} を入力します。',
    },
  ],
  limits: [
    {
      'zh-CN': '快手没有公开的私信接口，公开的事件只有授权：收到的会保存，但不能收发私信。',
      'zh-TW': '快手沒有公開的私訊介面，公開的事件只有授權：收到的會儲存，但不能收發私訊。',
      en: 'Kuaishou has no public interface for direct messages; its public events concern authorisation only. What comes is kept, but messages can be neither received nor sent.',
      ja: 'Kuaishou はダイレクトメッセージの公開 API を提供しておらず、公開イベントは認可のみです。受信内容は保存されますが、メッセージの送受信はできません。',
    },
  ],
};
