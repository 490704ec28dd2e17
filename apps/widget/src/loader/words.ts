import type { Locale } from '@parley/contract';

interface LoaderWords {
  chat: string;
  open: string;
  close: string;
  dismiss: string;
  unread(count: number): string;
}

/** The few words outside the panel, in every language, for the launcher needs them before anything is loaded. */
export const words: Record<Locale, LoaderWords> = {
  en: {
    chat: 'Chat',
    open: 'Open chat',
    close: 'Close chat',
    dismiss: 'Dismiss',
    unread: (count) => (count === 1 ? '1 unread message' : `${count} unread messages`),
  },
  'zh-CN': {
    chat: '在线客服',
    open: '打开客服',
    close: '关闭客服',
    dismiss: '忽略',
    unread: (count) => `${count} 条未读消息`,
  },
  'zh-TW': {
    chat: '線上客服',
    open: '開啟客服',
    close: '關閉客服',
    dismiss: '略過',
    unread: (count) => `${count} 則未讀訊息`,
  },
  ja: {
    chat: 'チャット',
    open: 'チャットを開く',
    close: 'チャットを閉じる',
    dismiss: '閉じる',
    unread: (count) => `未読メッセージ ${count} 件`,
  },
};
