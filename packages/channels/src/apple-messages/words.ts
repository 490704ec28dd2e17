import { type ChannelWords, same } from '../words.ts';

export const words: ChannelWords = {
  name: same('Apple Messages for Business'),
  about: {
    'zh-CN': '客户在 iPhone 的「信息」里给企业发的消息。',
    'zh-TW': '客戶在 iPhone 的「訊息」裡傳給企業的訊息。',
    en: 'Messages from the Messages app on Apple devices.',
    ja: 'Apple デバイスの「メッセージ」アプリからのメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 register.apple.com 注册企业，并获批为消息服务提供商（或用已有的提供商），取得 CSP ID、API secret 和 Business ID。',
      'zh-TW':
        '在 register.apple.com 註冊企業，並獲准為訊息服務提供商（或用現有的提供商），取得 CSP ID、API secret 和 Business ID。',
      en: 'At register.apple.com register the business and be approved as a messaging service provider (or use one); note the CSP ID, API secret and Business ID.',
      ja: 'register.apple.com でビジネスを登録し、メッセージングサービスプロバイダとして承認を受け(または既存のものを利用し)、CSP ID・API secret・Business ID を控えます。',
    },
    {
      'zh-CN': '把服务地址登记为 {hook}。',
      'zh-TW': '把服務位址登記為 {hook}。',
      en: 'Register {hook} as the address of your service.',
      ja: 'サービスのアドレスとして {hook} を登録します。',
    },
  ],
  limits: [
    {
      'zh-CN':
        '需要苹果批准；只有客户能先开口，客户删除会话后不能再发。客户发来的附件经苹果加密存放，这里只显示有附件。',
      'zh-TW':
        '需要 Apple 核准；只有客戶能先開口，客戶刪除會話後不能再傳。客戶傳來的附件經 Apple 加密存放，這裡只顯示有附件。',
      en: 'Needs Apple’s approval. Only the customer can begin, and after they delete the thread nothing can be sent. Attachments lie encrypted at Apple’s; here it is said that there is one.',
      ja: 'Apple の承認が必要です。会話を始められるのは顧客だけで、削除後は送信できません。添付ファイルは Apple 側で暗号化されるため、ここでは有無のみ表示します。',
    },
  ],
};
