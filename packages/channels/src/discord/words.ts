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
      'zh-CN':
        '程序停机期间，两周内来过信的人写的消息会在恢复后补收（需要 Read Message History 权限）；第一次写信的人要等他再次写信才能看到。',
      'zh-TW':
        '程式停機期間，兩週內來過信的人寫的訊息會在恢復後補收（需要 Read Message History 權限）；第一次寫信的人要等他再次寫信才能看到。',
      en: 'What people who wrote in the last two weeks write while the program is down is fetched when it is back, which needs Read Message History; whoever writes for the first time then is seen when they write again.',
      ja: '停止中に、過去 2 週間以内に書き込んだ人から届いたメッセージは、復旧後に取得します(Read Message History 権限が必要)。その間に初めて書いた人は、次に書いたときに表示されます。',
    },
  ],
};
