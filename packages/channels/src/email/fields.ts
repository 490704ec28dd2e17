import type { SettingsOf } from '../fields.ts';
import { address, chars, host, mailAddress, port, upTo99 } from '../shapes.ts';
import { same } from '../words.ts';

const securityOf = (protocol: 'IMAP' | 'SMTP') =>
  ({
    kind: 'choice',
    label: {
      'zh-CN': `${protocol} 加密`,
      'zh-TW': `${protocol} 加密`,
      en: `${protocol} encryption`,
      ja: `${protocol} の暗号化`,
    },
    options: [
      { value: 'tls', label: same('TLS') },
      { value: 'starttls', label: same('STARTTLS') },
      {
        value: 'none',
        label: {
          'zh-CN': '无（仅限自己的网络）',
          'zh-TW': '無（僅限自己的網路）',
          en: 'None (own network only)',
          ja: 'なし(自分のネットワークのみ)',
        },
      },
    ],
    standard: 'tls',
  }) as const;
const serverOf = (protocol: 'IMAP' | 'SMTP') => ({
  'zh-CN': `${protocol} 服务器`,
  'zh-TW': `${protocol} 伺服器`,
  en: `${protocol} server`,
  ja: `${protocol} サーバー`,
});

const advanced = { isOptional: true, isAdvanced: true } as const;

export const fields = {
  address: {
    kind: 'text',
    label: { 'zh-CN': '邮箱地址', 'zh-TW': '郵箱地址', en: 'Address', ja: 'メールアドレス' },
    shape: mailAddress,
  },
  name: {
    kind: 'text',
    label: { 'zh-CN': '发件人名称', 'zh-TW': '寄件者名稱', en: 'Sender name', ja: '差出人名' },
    shape: chars('one line', 1, 100),
  },
  user: {
    kind: 'text',
    label: { 'zh-CN': '登录名', 'zh-TW': '登入名稱', en: 'User name', ja: 'ユーザー名' },
    shape: chars('spaceless', 1, 254),
  },
  password: {
    kind: 'secret',
    label: {
      'zh-CN': '密码或授权码',
      'zh-TW': '密碼或授權碼',
      en: 'Password or app password',
      ja: 'パスワードまたはアプリパスワード',
    },
    hint: {
      'zh-CN': '服务商只接受 OAuth 2.0 时留空，并填写下方更多设置里的令牌地址。',
      'zh-TW': '服務商只接受 OAuth 2.0 時留空，並填寫下方更多設定裡的權杖位址。',
      en: 'Empty where the provider takes OAuth 2.0 alone: then fill in the token address under More settings.',
      ja: 'プロバイダーが OAuth 2.0 のみを受け付ける場合は空欄にし、「その他の設定」のトークンアドレスを入力します。',
    },
    shape: chars('one line', 1, 500),
    isOptional: true,
  },
  imapHost: { kind: 'text', label: serverOf('IMAP'), shape: host },
  imapPort: {
    kind: 'text',
    label: { 'zh-CN': 'IMAP 端口', 'zh-TW': 'IMAP 連接埠', en: 'IMAP port', ja: 'IMAP ポート' },
    shape: port,
    standard: '993',
  },
  imapSecurity: securityOf('IMAP'),
  smtpHost: { kind: 'text', label: serverOf('SMTP'), shape: host },
  smtpPort: {
    kind: 'text',
    label: { 'zh-CN': 'SMTP 端口', 'zh-TW': 'SMTP 連接埠', en: 'SMTP port', ja: 'SMTP ポート' },
    shape: port,
    standard: '465',
  },
  smtpSecurity: securityOf('SMTP'),
  conversations: {
    kind: 'choice',
    label: { 'zh-CN': '会话划分', 'zh-TW': '對話劃分', en: 'Conversations', ja: '会話の分け方' },
    options: [
      {
        value: 'thread',
        label: {
          'zh-CN': '每个邮件往来一个会话',
          'zh-TW': '每個郵件往來一個對話',
          en: 'One per mail thread',
          ja: 'メールのスレッドごとに1つ',
        },
      },
      {
        value: 'customer',
        label: {
          'zh-CN': '每位客户一个会话',
          'zh-TW': '每位客戶一個對話',
          en: 'One per customer',
          ja: 'お客様ごとに1つ',
        },
      },
    ],
    standard: 'thread',
    formerly: 'customer',
  },
  mailbox: {
    kind: 'text',
    label: { 'zh-CN': '文件夹', 'zh-TW': '資料夾', en: 'Folder', ja: 'フォルダー' },
    shape: chars('one line', 1, 200),
    standard: 'INBOX',
    isAdvanced: true,
  },
  mostAutomatic: {
    kind: 'text',
    label: {
      'zh-CN': '每个地址每天的自动回复上限',
      'zh-TW': '每個地址每天的自動回覆上限',
      en: 'Automatic answers to one address a day, at most',
      ja: '1つのアドレスへの自動返信の上限（1日あたり）',
    },
    hint: {
      'zh-CN': '防止与对方的自动回复无休止往来；达到上限后，会话转给人工。',
      'zh-TW': '防止與對方的自動回覆無休止往來；達到上限後，對話轉給真人。',
      en: 'Keeps two machines from answering each other without end; past it the conversation goes to people.',
      ja: '自動返信同士のやり取りが続くのを防ぎます。上限に達すると、会話は担当者に渡ります。',
    },
    shape: upTo99,
    standard: '5',
    isAdvanced: true,
  },
  border: {
    kind: 'text',
    label: {
      'zh-CN': '收信服务器的 authserv-id',
      'zh-TW': '收信伺服器的 authserv-id',
      en: 'authserv-id of your receiving server',
      ja: '受信サーバーの authserv-id',
    },
    hint: {
      'zh-CN': '只信它写的 DMARC 结果；留空则不把发件人当作已验证。',
      'zh-TW': '只信它寫的 DMARC 結果；留空則不把寄件者當作已驗證。',
      en: 'Only its word on DMARC counts; without it no sender is held for proven.',
      ja: 'この値の DMARC 結果だけを信用します。空欄の場合、差出人は確認済みとみなしません。',
    },
    shape: host,
    isOptional: true,
    isAdvanced: true,
  },
  tokenAddress: {
    kind: 'text',
    label: {
      'zh-CN': 'OAuth 2.0 令牌地址',
      'zh-TW': 'OAuth 2.0 權杖位址',
      en: 'OAuth 2.0 token address',
      ja: 'OAuth 2.0 のトークンアドレス',
    },
    hint: {
      'zh-CN':
        'Microsoft 365：https://login.microsoftonline.com/租户/oauth2/v2.0/token；Gmail：https://oauth2.googleapis.com/token。',
      'zh-TW':
        'Microsoft 365：https://login.microsoftonline.com/租用戶/oauth2/v2.0/token；Gmail：https://oauth2.googleapis.com/token。',
      en: 'Microsoft 365: https://login.microsoftonline.com/TENANT/oauth2/v2.0/token; Gmail: https://oauth2.googleapis.com/token.',
      ja: 'Microsoft 365: https://login.microsoftonline.com/テナント/oauth2/v2.0/token、Gmail: https://oauth2.googleapis.com/token。',
    },
    shape: address,
    ...advanced,
  },
  clientId: {
    kind: 'text',
    label: same('OAuth 2.0 client_id'),
    shape: chars('spaceless', 1, 300),
    ...advanced,
  },
  clientSecret: {
    kind: 'secret',
    label: same('OAuth 2.0 client_secret'),
    shape: chars('spaceless', 1, 500),
    ...advanced,
  },
  refreshToken: {
    kind: 'secret',
    label: same('OAuth 2.0 refresh_token'),
    hint: {
      'zh-CN': '留空则以应用自己的身份登录（client_credentials）。',
      'zh-TW': '留空則以應用程式自己的身分登入（client_credentials）。',
      en: 'Without it the application signs in as itself (client_credentials).',
      ja: '空欄の場合、アプリケーション自身としてログインします（client_credentials）。',
    },
    shape: chars('spaceless', 1, 4000),
    ...advanced,
  },
  scope: {
    kind: 'text',
    label: same('OAuth 2.0 scope'),
    hint: {
      'zh-CN': 'Microsoft 365 以应用身份登录时：https://outlook.office365.com/.default。',
      'zh-TW': 'Microsoft 365 以應用程式身分登入時：https://outlook.office365.com/.default。',
      en: 'For an application of Microsoft 365 that signs in as itself: https://outlook.office365.com/.default.',
      ja: 'Microsoft 365 のアプリケーションが自身としてログインする場合: https://outlook.office365.com/.default。',
    },
    shape: chars('one line', 1, 500),
    ...advanced,
  },
} as const;
export type EmailSettings = SettingsOf<typeof fields>;
