import type { Locale, NoticeKind } from '@parley/contract';

interface Said {
  /** with the name of the customer */
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
    announcement: same('通知'),
    test: same('通知可以送达'),
  },
  'zh-TW': {
    offer: { named: (name) => `${name} 等您接待`, plain: '有客戶等您接待' },
    whisper: { named: (name) => `關於 ${name} 的小紙條`, plain: '您收到一張小紙條' },
    mention: { named: (name) => `${name} 的對話中有人@您`, plain: '有同事@您' },
    waiting: { named: (name) => `${name} 等太久了`, plain: '有客戶等太久了' },
    announcement: same('通知'),
    test: same('通知可以送達'),
  },
  en: {
    offer: { named: (name) => `${name} waits for you`, plain: 'A customer waits for you' },
    whisper: { named: (name) => `A whisper about ${name}`, plain: 'A whisper for you' },
    mention: { named: (name) => `You are mentioned about ${name}`, plain: 'A colleague mentions you' },
    waiting: { named: (name) => `${name} has waited too long`, plain: 'A customer has waited too long' },
    announcement: same('Announcement'),
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
    announcement: same('お知らせ'),
    test: same('通知はこのブラウザに届きます'),
  },
};
