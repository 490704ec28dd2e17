import { type ChannelWords, same } from '../words.ts';

export const words: ChannelWords = {
  name: same('Slack'),
  about: {
    'zh-CN': '客户或同事在 Slack 里找您的应用私聊。',
    'zh-TW': '客戶或同事在 Slack 裡找您的應用程式私聊。',
    en: 'Direct messages to your app in Slack.',
    ja: 'Slack でアプリに送られるダイレクトメッセージ。',
  },
  steps: [
    {
      'zh-CN':
        '在 api.slack.com/apps 新建应用，加上机器人权限 chat:write、im:history、files:read、files:write、users:read，安装到工作区并复制 Bot User OAuth Token。',
      'zh-TW':
        '在 api.slack.com/apps 新增應用程式，加上機器人權限 chat:write、im:history、files:read、files:write、users:read，安裝到工作區並複製 Bot User OAuth Token。',
      en: 'At api.slack.com/apps make an app, give its bot chat:write, im:history, files:read, files:write and users:read, install it and copy the Bot User OAuth Token.',
      ja: 'api.slack.com/apps でアプリを作成し、ボットに chat:write、im:history、files:read、files:write、users:read を付けてインストールし、Bot User OAuth Token をコピーします。',
    },
    {
      'zh-CN':
        '复制 Basic Information 里的 Signing Secret，保存后在 Event Subscriptions 填 {hook}，订阅 message.im。',
      'zh-TW':
        '複製 Basic Information 的 Signing Secret，儲存後在 Event Subscriptions 填 {hook}，訂閱 message.im。',
      en: 'Copy the Signing Secret from Basic Information, save, then enter {hook} under Event Subscriptions and subscribe to message.im.',
      ja: 'Basic Information の Signing Secret をコピーして保存し、Event Subscriptions に {hook} を入力して message.im を購読します。',
    },
  ],
};
