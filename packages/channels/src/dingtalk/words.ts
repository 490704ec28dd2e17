import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '钉钉', 'zh-TW': '釘釘', en: 'DingTalk', ja: 'DingTalk' },
  about: {
    'zh-CN': '钉钉机器人的单聊和群里 @ 机器人的消息。',
    'zh-TW': '釘釘機器人的單聊和群裡 @ 機器人的訊息。',
    en: 'Messages to your DingTalk robot, alone or by @ in a group.',
    ja: 'DingTalk ロボットへの個別メッセージとグループでのメンション。',
  },
  steps: [
    {
      'zh-CN':
        '在 open.dingtalk.com 建企业内部应用，添加机器人，复制 Client ID、Client Secret 和 RobotCode。',
      'zh-TW':
        '在 open.dingtalk.com 建立企業內部應用，加入機器人，複製 Client ID、Client Secret 和 RobotCode。',
      en: 'At open.dingtalk.com make an internal app with a robot, and copy its Client ID, Client Secret and RobotCode.',
      ja: 'open.dingtalk.com でロボット付きの社内アプリを作成し、Client ID・Client Secret・RobotCode をコピーします。',
    },
    {
      'zh-CN': '消息接收模式选 HTTP，地址填 {hook}；没有公网地址时选 Stream 模式，无需填地址。',
      'zh-TW': '訊息接收模式選 HTTP，位址填 {hook}；沒有公開網址時選 Stream 模式，無需填位址。',
      en: 'Choose HTTP as the way to receive and enter {hook}; without a public address choose Stream, which needs none.',
      ja: '受信モードで HTTP を選び {hook} を入力します。公開アドレスがなければ Stream を選びます(アドレス不要)。',
    },
  ],
  limits: [
    {
      'zh-CN': 'HTTP 模式的签名不覆盖正文：回调地址要保密。',
      'zh-TW': 'HTTP 模式的簽章不涵蓋內文：回呼位址要保密。',
      en: 'In HTTP mode the signature does not cover the body: keep the address secret.',
      ja: 'HTTP モードの署名は本文を対象としません。アドレスは秘密にしてください。',
    },
  ],
};
