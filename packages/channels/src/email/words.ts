import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '邮件', 'zh-TW': '郵件', en: 'Email', ja: 'メール' },
  about: {
    'zh-CN': '用 IMAP 收信、SMTP 发信的任何邮箱。',
    'zh-TW': '用 IMAP 收信、SMTP 寄信的任何郵箱。',
    en: 'Any mailbox that is read by IMAP and sends by SMTP.',
    ja: 'IMAP で受信し SMTP で送信する任意のメールボックス。',
  },
  steps: [
    {
      'zh-CN': '在邮箱服务商开启 IMAP 和 SMTP，并生成应用专用密码（授权码）。',
      'zh-TW': '在郵箱服務商開啟 IMAP 和 SMTP，並產生應用程式專用密碼（授權碼）。',
      en: 'With your mail provider switch on IMAP and SMTP and make an app password.',
      ja: 'メールプロバイダーで IMAP と SMTP を有効にし、アプリパスワードを発行します。',
    },
    {
      'zh-CN': '填好服务器、端口和密码，保存并测试。只读取此后到达的邮件。',
      'zh-TW': '填好伺服器、連接埠和密碼，儲存並測試。只讀取此後到達的郵件。',
      en: 'Enter servers, ports and password, save and test. Only mail that arrives from now on is read.',
      ja: 'サーバー・ポート・パスワードを入力し、保存してテストします。以後に届いたメールだけを読み込みます。',
    },
    {
      'zh-CN':
        '选择会话划分：每个邮件往来一个会话（回复回到它所回复的会话，新邮件另起会话），或每位客户一个会话。',
      'zh-TW':
        '選擇對話劃分：每個郵件往來一個對話（回覆回到它所回覆的對話，新郵件另起對話），或每位客戶一個對話。',
      en: 'Choose what a conversation is: one per mail thread (an answer goes on where what it answers is, a fresh mail begins a new one), or one per customer.',
      ja: '会話の分け方を選びます。メールのスレッドごとに1つ（返信は元の会話に続き、新しいメールは新しい会話になります）、またはお客様ごとに1つ。',
    },
  ],
  limits: [
    {
      'zh-CN': 'Gmail 不再接受普通密码：请用应用专用密码，或 OAuth 2.0（XOAUTH2）。',
      'zh-TW': 'Gmail 不再接受一般密碼：請用應用程式專用密碼，或 OAuth 2.0（XOAUTH2）。',
      en: 'Gmail takes no ordinary passwords any more: use an app password, or OAuth 2.0 (XOAUTH2).',
      ja: 'Gmail は通常のパスワードを受け付けません。アプリパスワードか OAuth 2.0（XOAUTH2）をお使いください。',
    },
    {
      'zh-CN':
        'Microsoft 365 只接受 OAuth 2.0：在 Entra 注册应用，授予 IMAP.AccessAsUser.All 和 SMTP.Send（或应用权限 IMAP.AccessAsApp 和 SMTP.SendAsApp），在“更多设置”里填写。',
      'zh-TW':
        'Microsoft 365 只接受 OAuth 2.0：在 Entra 註冊應用程式，授予 IMAP.AccessAsUser.All 和 SMTP.Send（或應用程式權限 IMAP.AccessAsApp 和 SMTP.SendAsApp），在「更多設定」裡填寫。',
      en: 'Microsoft 365 takes OAuth 2.0 alone: register an application in Entra, grant it IMAP.AccessAsUser.All and SMTP.Send (or, to itself, IMAP.AccessAsApp and SMTP.SendAsApp), and fill in what stands under More settings.',
      ja: 'Microsoft 365 は OAuth 2.0 のみを受け付けます。Entra でアプリを登録し、IMAP.AccessAsUser.All と SMTP.Send（アプリ自身には IMAP.AccessAsApp と SMTP.SendAsApp）を許可し、「その他の設定」に入力します。',
    },
  ],
};
