import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: {
    'zh-CN': '微信公众号',
    'zh-TW': '微信公眾號',
    en: 'WeChat Official Account',
    ja: 'WeChat 公式アカウント',
  },
  about: {
    'zh-CN': '服务号或订阅号的客服消息，安全模式加密。',
    'zh-TW': '服務號或訂閱號的客服訊息，安全模式加密。',
    en: 'Customer-service messages of a service or subscription account, encrypted in safe mode.',
    ja: 'サービスアカウントまたは購読アカウントのカスタマーサービスメッセージ(セーフモードで暗号化)。',
  },
  steps: [
    {
      'zh-CN':
        '在 mp.weixin.qq.com 打开「设置与开发 → 开发接口管理 → 基本配置」，复制 AppID，生成 AppSecret。',
      'zh-TW':
        '在 mp.weixin.qq.com 開啟「設定與開發 → 開發介面管理 → 基本設定」，複製 AppID，產生 AppSecret。',
      en: 'At mp.weixin.qq.com open Settings & Development → API management → Basic configuration; copy the AppID and make an AppSecret.',
      ja: 'mp.weixin.qq.com で「設置与開発 → 開発接口管理 → 基本配置」を開き、AppID をコピーして AppSecret を生成します。',
    },
    {
      'zh-CN': '把本服务器的出口 IP 加入「IP 白名单」，否则微信返回 40164。',
      'zh-TW': '把本伺服器的出口 IP 加入「IP 白名單」，否則微信回傳 40164。',
      en: 'Add this server’s outgoing IP to the IP allow-list; without it WeChat answers 40164.',
      ja: 'このサーバーの送信元 IP を「IP 白名単」に追加します。ないと 40164 が返ります。',
    },
    {
      'zh-CN':
        '在「服务器配置」中填 URL {hook}、Token 和 EncodingAESKey，消息加解密方式选「安全模式」，提交并启用。',
      'zh-TW':
        '在「伺服器設定」中填 URL {hook}、Token 和 EncodingAESKey，訊息加解密方式選「安全模式」，提交並啟用。',
      en: 'Under Server configuration enter the URL {hook}, the Token and the EncodingAESKey, choose safe mode, submit and enable.',
      ja: '「服務器配置」に URL {hook}、Token、EncodingAESKey を入力し、「安全模式」を選んで送信・有効化します。',
    },
  ],
  limits: [
    {
      'zh-CN': '客户最后一条消息后 48 小时内最多回复 5 条；点菜单、关注或扫码后 1 分钟内 3 条。',
      'zh-TW': '客戶最後一則訊息後 48 小時內最多回覆 5 則；點選單、關注或掃碼後 1 分鐘內 3 則。',
      en: 'At most 5 answers within 48 hours of the customer’s last message; 3 within a minute of a menu tap, a follow or a scan.',
      ja: '顧客の最後のメッセージから 48 時間以内に 5 件まで。メニュー・フォロー・スキャン後は 1 分以内に 3 件まで。',
    },
    {
      'zh-CN': '微信不提供送达与已读回执。',
      'zh-TW': '微信不提供送達與已讀回條。',
      en: 'WeChat tells neither delivery nor reading.',
      ja: 'WeChat は配信・既読を通知しません。',
    },
    {
      'zh-CN':
        '超出 48 小时可发送模板消息：在「快捷回复」的模板里以模板 ID 为名称、以字段名（如 thing1）为参数。',
      'zh-TW':
        '超出 48 小時可傳送範本訊息：在「快捷回覆」的範本裡以範本 ID 為名稱、以欄位名（如 thing1）為參數。',
      en: 'After 48 hours a template message can be sent: a template of the replies whose name is the template ID and whose blanks are its fields, such as thing1.',
      ja: '48 時間を過ぎてもテンプレートメッセージは送れます。定型返信のテンプレートで、名前にテンプレート ID、パラメータにフィールド名(thing1 など)を使います。',
    },
  ],
};
