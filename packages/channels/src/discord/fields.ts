import { rootField, type SettingsOf } from '../fields.ts';
import { chars } from '../shapes.ts';

export const fields = {
  botToken: {
    kind: 'secret',
    label: { 'zh-CN': '机器人 Token', 'zh-TW': '機器人 Token', en: 'Bot token', ja: 'ボットのトークン' },
    shape: {
      pattern: /^[\w-]{20,40}\.[\w-]{5,10}\.[\w-]{25,80}$/,
      expects: {
        'zh-CN': '用两个点连起来的三段，前面不带 Bot',
        'zh-TW': '用兩個點連起來的三段，前面不帶 Bot',
        en: 'three parts joined by dots, without the word Bot before them',
        ja: 'ドット 2 つでつながれた 3 つの部分（先頭に Bot を付けない）',
      },
    },
  },
  publicKey: {
    kind: 'text',
    label: { 'zh-CN': '应用公钥', 'zh-TW': '應用程式公鑰', en: 'Public key', ja: '公開鍵' },
    hint: {
      'zh-CN': '只有要用按钮和命令时才填。',
      'zh-TW': '只有要用按鈕和指令時才填。',
      en: 'Only needed for buttons and commands.',
      ja: 'ボタンとコマンドを使う場合のみ入力します。',
    },
    shape: chars('hex', 64),
    isOptional: true,
  },
  inServers: {
    kind: 'switch',
    label: {
      'zh-CN': '也接收服务器频道里 @ 机器人的消息',
      'zh-TW': '也接收伺服器頻道裡 @ 機器人的訊息',
      en: 'Also take messages that mention the bot in channels of a server',
      ja: 'サーバーのチャンネルでボットにメンションしたメッセージも受け取る',
    },
    standard: false,
  },
  apiRoot: rootField('https://discord.com/api/v10'),
} as const;
export type DiscordSettings = SettingsOf<typeof fields>;
