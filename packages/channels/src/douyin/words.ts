import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '抖音私信', 'zh-TW': '抖音私訊', en: 'Douyin', ja: 'Douyin' },
  about: {
    'zh-CN': '客户给抖音企业号发的私信。',
    'zh-TW': '客戶傳給抖音企業號的私訊。',
    en: 'Direct messages to a Douyin business account.',
    ja: 'Douyin 企業アカウントへのダイレクトメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 developer.open-douyin.com 的应用里复制 Client Key 和 Client Secret，让企业号扫码授权 im.direct_message，取得 open_id 和 refresh_token。',
      'zh-TW':
        '在 developer.open-douyin.com 的應用裡複製 Client Key 和 Client Secret，讓企業號掃碼授權 im.direct_message，取得 open_id 和 refresh_token。',
      en: 'In your app at developer.open-douyin.com copy the Client Key and Client Secret; have the business account grant im.direct_message by QR code, which gives open_id and refresh_token.',
      ja: 'developer.open-douyin.com のアプリで Client Key と Client Secret をコピーし、企業アカウントに QR コードで im.direct_message を許可してもらい、open_id と refresh_token を取得します。',
    },
    {
      'zh-CN':
        '在「Webhooks」填 {hook}，订阅 im_receive_msg、im_send_msg、im_enter_direct_msg、im_recall_msg。',
      'zh-TW':
        '在「Webhooks」填 {hook}，訂閱 im_receive_msg、im_send_msg、im_enter_direct_msg、im_recall_msg。',
      en: 'Under Webhooks enter {hook} and subscribe to im_receive_msg, im_send_msg, im_enter_direct_msg and im_recall_msg.',
      ja: 'Webhooks に {hook} を入力し、im_receive_msg、im_send_msg、im_enter_direct_msg、im_recall_msg を購読します。',
    },
  ],
  limits: [
    {
      'zh-CN':
        '抖音已不再向新申请者开放 im.direct_message（广告线索商家除外）；已获授权的继续可用。客户每条消息后 24 小时内约可回复 6 条。',
      'zh-TW':
        '抖音已不再向新申請者開放 im.direct_message（廣告線索商家除外）；已獲授權的繼續可用。客戶每則訊息後 24 小時內約可回覆 6 則。',
      en: 'Douyin no longer grants im.direct_message to new applicants, except businesses with lead ads; existing grants go on working. About 6 answers within 24 hours of a message.',
      ja: 'Douyin は im.direct_message を新規申請者に開放していません(リード広告の事業者を除く)。既存の許可は引き続き有効です。メッセージごとに 24 時間以内に約 6 件まで返信できます。',
    },
  ],
};
