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
      'zh-CN':
        '在机器人配置里，消息接收模式选 Stream 模式（不需要公网地址），或选 HTTP 模式并填 {hook}；下面选同样的模式，再发布应用。',
      'zh-TW':
        '在機器人設定裡，訊息接收模式選 Stream 模式（不需要公開網址），或選 HTTP 模式並填 {hook}；下面選同樣的模式，再發布應用。',
      en: 'In the settings of the robot choose Stream as the way to receive, which needs no public address, or HTTP with {hook}; choose the same below, then publish the app.',
      ja: 'ロボットの設定で、受信モードに Stream(公開アドレス不要)または HTTP({hook} を入力)を選び、下でも同じモードを選んでからアプリを公開します。',
    },
  ],
  limits: [
    {
      'zh-CN': 'Stream 模式下，钉钉只在一分钟内重推；程序停机更久，期间的消息无法补收。',
      'zh-TW': 'Stream 模式下，釘釘只在一分鐘內重推；程式停機更久，期間的訊息無法補收。',
      en: 'In Stream mode DingTalk pushes again for a minute only: what is written while the program is down for longer cannot be had later.',
      ja: 'Stream モードで DingTalk が再送するのは 1 分間だけです。それより長い停止中のメッセージは取得できません。',
    },
    {
      'zh-CN': 'HTTP 模式的签名不覆盖正文：回调地址要保密。',
      'zh-TW': 'HTTP 模式的簽章不涵蓋內文：回呼位址要保密。',
      en: 'In HTTP mode the signature does not cover the body: keep the address secret.',
      ja: 'HTTP モードの署名は本文を対象としません。アドレスは秘密にしてください。',
    },
  ],
};
