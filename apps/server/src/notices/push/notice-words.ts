import type { Locale, NoticeKind } from '@parley/contract';

interface Said {
  /** with the name of the customer, or of the channel */
  named(name: string): string;
  /** for who wants nothing of customers to stand in a notice */
  plain: string;
}

const same = (plain: string): Said => ({ named: () => plain, plain });

/** What a notice says, in the language of its reader. */
export const noticeWords: { readonly [L in Locale]: { readonly [K in NoticeKind]: Said } } = {
  'zh-CN': {
    offer: { named: (name) => `${name} 等您接待`, plain: '有客户等您接待' },
    whisper: { named: (name) => `关于 ${name} 的小纸条`, plain: '您收到一张小纸条' },
    mention: { named: (name) => `${name} 的会话中有人@您`, plain: '有同事@您' },
    waiting: { named: (name) => `${name} 等太久了`, plain: '有客户等太久了' },
    'ticket-due': { named: (name) => `${name} 的工单到期了`, plain: '有工单到期了' },
    announcement: same('通知'),
    'channel-failing': {
      named: (name) => `${name} 无法登录，已停止发送`,
      plain: '有渠道无法登录，已停止发送',
    },
    'channel-silent': {
      named: (name) => `${name} 平常此时有消息，现在没有`,
      plain: '有渠道平常此时有消息，现在没有',
    },
    'channel-unfetched': { named: (name) => `${name} 的消息拉取不到`, plain: '有渠道的消息拉取不到' },
    'channel-token-ends': { named: (name) => `${name} 的令牌即将过期`, plain: '有渠道的令牌即将过期' },
    'channel-well': { named: (name) => `${name} 已恢复正常`, plain: '渠道已恢复正常' },
    test: same('通知可以送达'),
  },
  'zh-TW': {
    offer: { named: (name) => `${name} 等您接待`, plain: '有客戶等您接待' },
    whisper: { named: (name) => `關於 ${name} 的小紙條`, plain: '您收到一張小紙條' },
    mention: { named: (name) => `${name} 的對話中有人@您`, plain: '有同事@您' },
    waiting: { named: (name) => `${name} 等太久了`, plain: '有客戶等太久了' },
    'ticket-due': { named: (name) => `${name} 的工單到期了`, plain: '有工單到期了' },
    announcement: same('通知'),
    'channel-failing': {
      named: (name) => `${name} 無法登入，已停止傳送`,
      plain: '有管道無法登入，已停止傳送',
    },
    'channel-silent': {
      named: (name) => `${name} 平常此時有訊息，現在沒有`,
      plain: '有管道平常此時有訊息，現在沒有',
    },
    'channel-unfetched': { named: (name) => `${name} 的訊息拉取不到`, plain: '有管道的訊息拉取不到' },
    'channel-token-ends': { named: (name) => `${name} 的權杖即將到期`, plain: '有管道的權杖即將到期' },
    'channel-well': { named: (name) => `${name} 已恢復正常`, plain: '管道已恢復正常' },
    test: same('通知可以送達'),
  },
  en: {
    offer: { named: (name) => `${name} waits for you`, plain: 'A customer waits for you' },
    whisper: { named: (name) => `A whisper about ${name}`, plain: 'A whisper for you' },
    mention: { named: (name) => `You are mentioned about ${name}`, plain: 'A colleague mentions you' },
    waiting: { named: (name) => `${name} has waited too long`, plain: 'A customer has waited too long' },
    'ticket-due': { named: (name) => `A ticket of ${name} is due`, plain: 'A ticket is due' },
    announcement: same('Announcement'),
    'channel-failing': {
      named: (name) => `${name} is no longer let in and sends nothing`,
      plain: 'A channel is no longer let in and sends nothing',
    },
    'channel-silent': {
      named: (name) => `${name} is silent at an hour that usually has messages`,
      plain: 'A channel is silent at an hour that usually has messages',
    },
    'channel-unfetched': {
      named: (name) => `Messages of ${name} cannot be fetched`,
      plain: 'Messages of a channel cannot be fetched',
    },
    'channel-token-ends': {
      named: (name) => `A token of ${name} ends soon`,
      plain: 'A token of a channel ends soon',
    },
    'channel-well': { named: (name) => `${name} is well again`, plain: 'A channel is well again' },
    test: same('Notices reach this browser'),
  },
  ja: {
    offer: { named: (name) => `${name}さんがお待ちです`, plain: 'お客様がお待ちです' },
    whisper: { named: (name) => `${name}さんの件のひそひそメモ`, plain: 'ひそひそメモが届きました' },
    mention: { named: (name) => `${name}さんの件でメンションされました`, plain: 'メンションされました' },
    waiting: {
      named: (name) => `${name}さんの待ち時間が長くなっています`,
      plain: 'お客様の待ち時間が長くなっています',
    },
    'ticket-due': {
      named: (name) => `${name}さんのチケットが期限になりました`,
      plain: 'チケットが期限になりました',
    },
    announcement: same('お知らせ'),
    'channel-failing': {
      named: (name) => `${name} は接続を拒否され、送信を停止しました`,
      plain: 'チャネルが接続を拒否され、送信を停止しました',
    },
    'channel-silent': {
      named: (name) => `${name} に、普段はある時間帯のメッセージが届いていません`,
      plain: '普段はある時間帯のメッセージが届かないチャネルがあります',
    },
    'channel-unfetched': {
      named: (name) => `${name} のメッセージを取得できません`,
      plain: 'メッセージを取得できないチャネルがあります',
    },
    'channel-token-ends': {
      named: (name) => `${name} のトークンがまもなく失効します`,
      plain: 'トークンがまもなく失効するチャネルがあります',
    },
    'channel-well': { named: (name) => `${name} が復旧しました`, plain: 'チャネルが復旧しました' },
    test: same('通知はこのブラウザに届きます'),
  },
};
