import { type ChannelWords, same } from '../words.ts';

export const words: ChannelWords = {
  name: same('Microsoft Teams'),
  about: {
    'zh-CN': '同事或来宾在 Teams 里找您的机器人私聊。',
    'zh-TW': '同事或來賓在 Teams 裡找您的機器人私聊。',
    en: 'Chats with your bot in Microsoft Teams.',
    ja: 'Microsoft Teams でのボットとのチャット。',
  },
  steps: [
    {
      'zh-CN': '在 portal.azure.com 建单租户的 Azure Bot，复制 App ID、Client secret 和 Tenant ID。',
      'zh-TW': '在 portal.azure.com 建立單一租戶的 Azure Bot，複製 App ID、Client secret 和 Tenant ID。',
      en: 'At portal.azure.com make a single-tenant Azure Bot; copy its App ID, client secret and tenant ID.',
      ja: 'portal.azure.com でシングルテナントの Azure Bot を作成し、App ID・クライアントシークレット・テナント ID をコピーします。',
    },
    {
      'zh-CN': '消息终结点填 {hook}，在 Channels 里启用 Microsoft Teams，把应用装给需要的人。',
      'zh-TW': '訊息端點填 {hook}，在 Channels 啟用 Microsoft Teams，把應用程式裝給需要的人。',
      en: 'Enter the messaging endpoint {hook}, switch on Microsoft Teams under Channels, and install the app for whoever needs it.',
      ja: 'メッセージングエンドポイントに {hook} を入力し、Channels で Microsoft Teams を有効にして、必要な人にアプリをインストールします。',
    },
  ],
};
