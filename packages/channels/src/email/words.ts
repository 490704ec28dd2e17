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
  ],
  limits: [
    {
      'zh-CN': 'Gmail 和 Microsoft 365 已停用普通密码：请用应用专用密码。',
      'zh-TW': 'Gmail 和 Microsoft 365 已停用一般密碼：請用應用程式專用密碼。',
      en: 'Gmail and Microsoft 365 take no ordinary passwords any more: use an app password.',
      ja: 'Gmail と Microsoft 365 は通常のパスワードを受け付けません。アプリパスワードをお使いください。',
    },
  ],
};
