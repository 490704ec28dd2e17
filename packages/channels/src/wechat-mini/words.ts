import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: {
    'zh-CN': '微信小程序客服',
    'zh-TW': '微信小程式客服',
    en: 'WeChat Mini Program',
    ja: 'WeChat ミニプログラム',
  },
  about: {
    'zh-CN': '客户在小程序的客服会话里发的消息。',
    'zh-TW': '客戶在小程式的客服會話裡傳的訊息。',
    en: 'Messages from the customer-service chat inside your Mini Program.',
    ja: 'ミニプログラムのカスタマーサービス画面からのメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 mp.weixin.qq.com 的「开发管理 → 开发设置」复制 AppID 和 AppSecret，并把服务器出口 IP 加入白名单。',
      'zh-TW':
        '在 mp.weixin.qq.com 的「開發管理 → 開發設定」複製 AppID 和 AppSecret，並把伺服器出口 IP 加入白名單。',
      en: 'At mp.weixin.qq.com under Development → Settings copy the AppID and AppSecret, and add this server’s outgoing IP to the allow-list.',
      ja: 'mp.weixin.qq.com の「開発管理 → 開発設定」で AppID と AppSecret をコピーし、サーバーの送信元 IP を許可リストに追加します。',
    },
    {
      'zh-CN': '在「消息推送」填 URL {hook}、Token 和 EncodingAESKey，选安全模式（JSON 或 XML 都可以）。',
      'zh-TW': '在「訊息推送」填 URL {hook}、Token 和 EncodingAESKey，選安全模式（JSON 或 XML 都可以）。',
      en: 'Under Message push enter the URL {hook}, the Token and the EncodingAESKey, and choose safe mode (JSON or XML).',
      ja: '「消息推送」に URL {hook}、Token、EncodingAESKey を入力し、安全モード(JSON でも XML でも可)を選びます。',
    },
  ],
  limits: [
    {
      'zh-CN': '客户发消息后 48 小时内 5 条；仅进入会话后 1 分钟内 2 条。',
      'zh-TW': '客戶傳訊息後 48 小時內 5 則；僅進入會話後 1 分鐘內 2 則。',
      en: '5 answers within 48 hours of a message; 2 within a minute of merely opening the chat.',
      ja: 'メッセージから 48 時間以内に 5 件、会話を開いただけなら 1 分以内に 2 件まで。',
    },
    {
      'zh-CN':
        '超出 48 小时可发送订阅消息，须客户事先在小程序里同意；模板以模板 ID 为名称、以字段名（如 thing1）为参数。',
      'zh-TW':
        '超出 48 小時可傳送訂閱訊息，須客戶事先在小程式裡同意；範本以範本 ID 為名稱、以欄位名（如 thing1）為參數。',
      en: 'After 48 hours a subscribed message can be sent where the customer agreed in the program: a template whose name is the template ID and whose blanks are its fields, such as thing1.',
      ja: '48 時間を過ぎても、顧客がミニプログラム内で同意していれば購読メッセージを送れます。テンプレートの名前はテンプレート ID、パラメータはフィールド名(thing1 など)です。',
    },
  ],
};
