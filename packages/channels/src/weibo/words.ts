import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '微博私信', 'zh-TW': '微博私訊', en: 'Weibo', ja: 'Weibo' },
  about: {
    'zh-CN': '粉丝给认证微博号发的私信。',
    'zh-TW': '粉絲傳給認證微博號的私訊。',
    en: 'Messages of fans to a verified Weibo account.',
    ja: '認証済み Weibo アカウントへのファンからのメッセージ。',
  },
  steps: [
    {
      'zh-CN': '用认证账号在「粉丝服务平台 → 开发模式」填 URL {hook}，复制 App Secret 和 access_token。',
      'zh-TW': '用認證帳號在「粉絲服務平台 → 開發模式」填 URL {hook}，複製 App Secret 和 access_token。',
      en: 'With a verified account, in the fan service platform’s developer mode, enter the URL {hook} and copy the App Secret and access_token.',
      ja: '認証アカウントでファンサービスプラットフォームの開発モードに URL {hook} を入力し、App Secret と access_token をコピーします。',
    },
  ],
  limits: [
    {
      'zh-CN':
        '仅认证账号可用；access_token 一年有效。签名不覆盖正文，请勿泄露回调地址。粉丝发言后的回复时限按 24 小时计，以微博实际答复为准。',
      'zh-TW':
        '僅認證帳號可用；access_token 一年有效。簽章不涵蓋內文，請勿洩露回呼位址。粉絲發言後的回覆時限按 24 小時計，以微博實際答覆為準。',
      en: 'Verified accounts only; the access_token lasts a year. The signature does not cover the body: keep the callback address secret. Answers are counted as possible for 24 hours; Weibo’s own answer decides.',
      ja: '認証アカウント専用。access_token の有効期限は 1 年。署名は本文を対象としないため、コールバック URL は秘密にしてください。返信期限は 24 時間とみなし、Weibo の応答に従います。',
    },
  ],
};
