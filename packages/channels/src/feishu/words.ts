import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '飞书', 'zh-TW': '飛書', en: 'Feishu / Lark', ja: 'Feishu / Lark' },
  about: {
    'zh-CN': '飞书机器人的单聊和群聊。',
    'zh-TW': '飛書機器人的單聊和群聊。',
    en: 'Chats with your Feishu or Lark bot, alone or in groups.',
    ja: 'Feishu / Lark ボットとの個別チャットとグループチャット。',
  },
  steps: [
    {
      'zh-CN':
        '在 open.feishu.cn 建企业自建应用，启用机器人，复制 App ID 和 App Secret，加上 im:message 相关权限并发布。',
      'zh-TW':
        '在 open.feishu.cn 建立企業自建應用，啟用機器人，複製 App ID 和 App Secret，加上 im:message 相關權限並發布。',
      en: 'At open.feishu.cn (or open.larksuite.com) make a custom app with a bot, copy its App ID and App Secret, add the im:message permissions and publish.',
      ja: 'open.feishu.cn(または open.larksuite.com)でボット付きカスタムアプリを作成し、App ID と App Secret をコピーし、im:message 権限を付けて公開します。',
    },
    {
      'zh-CN':
        '在「事件与回调 → 加密策略」设 Encrypt Key（必填）和 Verification Token，请求地址填 {hook}，订阅「接收消息」「消息已读」「消息撤回」。',
      'zh-TW':
        '在「事件與回呼 → 加密策略」設 Encrypt Key（必填）和 Verification Token，請求位址填 {hook}，訂閱「接收訊息」「訊息已讀」「訊息撤回」。',
      en: 'Under Events & Callbacks → Encryption set an Encrypt Key (required) and the Verification Token, enter the request URL {hook}, and subscribe to messages received, read and recalled.',
      ja: '「イベントとコールバック → 暗号化」で Encrypt Key(必須)と Verification Token を設定し、リクエスト URL に {hook} を入力して、メッセージの受信・既読・撤回を購読します。',
    },
  ],
  limits: [
    {
      'zh-CN': '只能给应用可用范围内的成员发消息。国际版请把接口地址改为 https://open.larksuite.com。',
      'zh-TW': '只能給應用可用範圍內的成員傳訊息。國際版請把介面位址改為 https://open.larksuite.com。',
      en: 'Only people within the app’s availability can be written to. For Lark, set the API root to https://open.larksuite.com.',
      ja: 'アプリの利用可能範囲のメンバーにのみ送信できます。Lark では API のルートを https://open.larksuite.com にします。',
    },
    {
      'zh-CN': '要显示客户的姓名和头像，请给应用加上权限 contact:user.base:readonly。',
      'zh-TW': '要顯示客戶的姓名和頭像，請給應用加上權限 contact:user.base:readonly。',
      en: 'To show people by name and picture, grant the app contact:user.base:readonly.',
      ja: '名前とプロフィール画像を表示するには、アプリに contact:user.base:readonly を許可します。',
    },
  ],
};
