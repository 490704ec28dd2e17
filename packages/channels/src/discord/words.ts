import { type ChannelWords, same } from '../words.ts';

export const words: ChannelWords = {
  name: same('Discord'),
  about: {
    'zh-CN': '客户在 Discord 里私聊您的机器人，也可以在服务器频道里 @ 它。',
    'zh-TW': '客戶在 Discord 裡私訊您的機器人，也可以在伺服器頻道裡 @ 它。',
    en: 'Direct messages to your bot in Discord, and mentions of it in channels of a server.',
    ja: 'Discord でボットに送られるダイレクトメッセージと、サーバーのチャンネルでのメンション。',
  },
  steps: [
    {
      'zh-CN':
        '在 discord.com/developers/applications 新建应用，在 Bot 页点 Reset Token，复制 Token 填到下面。',
      'zh-TW':
        '在 discord.com/developers/applications 新增應用程式，在 Bot 頁按 Reset Token，複製 Token 填到下面。',
      en: 'At discord.com/developers/applications make an application; on its Bot page press Reset Token and paste the token below.',
      ja: 'discord.com/developers/applications でアプリケーションを作成し、Bot ページの Reset Token で発行したトークンを下に貼り付けます。',
    },
    {
      'zh-CN':
        '在 OAuth2 页勾选 bot 和 applications.commands，权限勾选 Send Messages、Attach Files、Read Message History，用生成的链接把机器人加进客户所在的服务器。',
      'zh-TW':
        '在 OAuth2 頁勾選 bot 和 applications.commands，權限勾選 Send Messages、Attach Files、Read Message History，用產生的連結把機器人加進客戶所在的伺服器。',
      en: 'On its OAuth2 page choose bot and applications.commands with Send Messages, Attach Files and Read Message History, and open the link to bring the bot into the server where your customers are.',
      ja: 'OAuth2 ページで bot と applications.commands、権限に Send Messages・Attach Files・Read Message History を選び、生成されたリンクでボットを顧客のいるサーバーに追加します。',
    },
    {
      'zh-CN': '保存并连接，消息随即进来，不需要公网地址。',
      'zh-TW': '儲存並連線，訊息隨即進來，不需要公開網址。',
      en: 'Save and connect: messages come by themselves, and no public address is needed.',
      ja: '保存して接続すると、公開アドレスなしでメッセージが届きます。',
    },
    {
      'zh-CN':
        '要用按钮和命令，再把 General Information 页的 Public Key 填到下面并保存，然后在该页 Interactions Endpoint URL 填 {hook}。',
      'zh-TW':
        '要用按鈕和指令，再把 General Information 頁的 Public Key 填到下面並儲存，然後在該頁 Interactions Endpoint URL 填 {hook}。',
      en: 'For buttons and commands paste the Public Key of the General Information page below, save, then enter {hook} as its Interactions Endpoint URL.',
      ja: 'ボタンとコマンドを使う場合は、General Information ページの Public Key を下に入力して保存し、同じページの Interactions Endpoint URL に {hook} を入力します。',
    },
  ],
  limits: [
    {
      'zh-CN': '机器人只能私聊与它同在一个服务器、且没有关闭私信的人；Discord 不告知是否已读。',
      'zh-TW': '機器人只能私訊與它同在一個伺服器、且沒有關閉私訊的人；Discord 不告知是否已讀。',
      en: 'A bot reaches only people who share a server with it and let it write to them. Discord tells nothing of reading.',
      ja: 'ボットは同じサーバーにいて、ダイレクトメッセージを許可している人にのみ送れます。既読は通知されません。',
    },
    {
      'zh-CN': '网络断开后几分钟内恢复，不会漏消息；程序重启或停机期间的消息，Discord 不再补发。',
      'zh-TW': '網路斷開後幾分鐘內恢復，不會漏訊息；程式重啟或停機期間的訊息，Discord 不再補發。',
      en: 'When the line breaks for a few minutes nothing is missed; what is written while the program restarts or is down Discord does not tell again.',
      ja: '通信の切断は、数分以内に復旧すれば取りこぼしはありません。プログラムの再起動や停止の間に書かれたメッセージは、Discord から再送されません。',
    },
  ],
};
