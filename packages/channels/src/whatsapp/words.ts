import type { ChannelWords } from '../words.ts';

const name = 'WhatsApp';

export const words: ChannelWords = {
  name: { 'zh-CN': name, 'zh-TW': name, en: name, ja: name },
  about: {
    'zh-CN': 'WhatsApp 商业平台（云端接口）的一个号码。',
    'zh-TW': 'WhatsApp 商業平台（雲端 API）的一個號碼。',
    en: 'A number of the WhatsApp Business Platform (Cloud API).',
    ja: 'WhatsApp Business Platform(クラウド API)の電話番号。',
  },
  steps: [
    {
      'zh-CN': '在 developers.facebook.com 建商务应用，加上 WhatsApp，添加号码，复制「电话号码 ID」。',
      'zh-TW': '在 developers.facebook.com 建立商務應用程式，加上 WhatsApp，新增號碼，複製「電話號碼 ID」。',
      en: 'At developers.facebook.com make a business app, add WhatsApp, add the number and copy its phone number ID.',
      ja: 'developers.facebook.com でビジネスアプリを作成し、WhatsApp を追加して番号を登録し、電話番号 ID をコピーします。',
    },
    {
      'zh-CN': '在商务管理平台建系统用户，给它该应用的权限，生成不过期的口令。',
      'zh-TW': '在企業管理平台建立系統使用者，給它該應用程式的權限，產生不過期的權杖。',
      en: 'In the business settings make a system user with a right on the app, and a token that does not expire.',
      ja: 'ビジネス設定でシステムユーザーを作成し、アプリの権限を付け、無期限のトークンを発行します。',
    },
    {
      'zh-CN': '在 WhatsApp → 配置 里填回调网址 {hook} 和下面的验证口令，订阅 messages。',
      'zh-TW': '在 WhatsApp → 設定 填回呼網址 {hook} 和下面的驗證權杖，訂閱 messages。',
      en: 'Under WhatsApp → Configuration enter the callback URL {hook} and the verify token below; subscribe to messages.',
      ja: 'WhatsApp → 設定 でコールバック URL {hook} と下の検証トークンを入力し、messages を購読します。',
    },
  ],
  limits: [
    {
      'zh-CN': '客户最后一条消息后 24 小时内可自由回复，之后只能用已批准的模板。',
      'zh-TW': '客戶最後一則訊息後 24 小時內可自由回覆，之後只能用已核准的範本。',
      en: 'Free answers within 24 hours of the customer’s last message; approved templates only after that.',
      ja: '顧客の最後のメッセージから 24 時間以内は自由に返信できます。その後は承認済みテンプレートのみです。',
    },
  ],
};
