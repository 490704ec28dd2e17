import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '短信（Twilio）', 'zh-TW': '簡訊（Twilio）', en: 'SMS (Twilio)', ja: 'SMS(Twilio)' },
  about: {
    'zh-CN': '客户给您的号码发短信或彩信。',
    'zh-TW': '客戶傳簡訊或多媒體訊息到您的號碼。',
    en: 'Text and picture messages to your number.',
    ja: '番号宛ての SMS と MMS。',
  },
  steps: [
    {
      'zh-CN': '在 console.twilio.com 复制 Account SID 和 Auth Token，买一个能收发短信的号码。',
      'zh-TW': '在 console.twilio.com 複製 Account SID 和 Auth Token，購買能收發簡訊的號碼。',
      en: 'At console.twilio.com copy the Account SID and Auth Token, and buy a number that can text.',
      ja: 'console.twilio.com で Account SID と Auth Token をコピーし、SMS 対応の番号を購入します。',
    },
    {
      'zh-CN': '在号码的「A message comes in」填 {hook}，方式选 HTTP POST。',
      'zh-TW': '在號碼的「A message comes in」填 {hook}，方式選 HTTP POST。',
      en: 'For the number, under “A message comes in”, enter {hook} with HTTP POST.',
      ja: '番号の「A message comes in」に {hook} を入力し、HTTP POST を選びます。',
    },
  ],
  limits: [
    {
      'zh-CN': '客户回复 STOP 后不能再发，直到对方回复 START。签名包含网址，所以必须配置正确的公开地址。',
      'zh-TW': '客戶回覆 STOP 後不能再傳，直到對方回覆 START。簽章包含網址，所以必須設定正確的公開位址。',
      en: 'After STOP nothing can be sent until the customer texts START. The address is part of the signature, so the public URL must be configured right.',
      ja: 'STOP の後は、顧客が START を送るまで送信できません。署名に URL が含まれるため、公開 URL を正しく設定してください。',
    },
  ],
};
