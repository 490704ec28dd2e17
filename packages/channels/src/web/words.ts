import type { ChannelWords } from '../words.ts';

export const words: ChannelWords = {
  name: { 'zh-CN': '网站', 'zh-TW': '網站', en: 'Website', ja: 'ウェブサイト' },
  about: {
    'zh-CN': '网页右下角的聊天窗口，也可用链接或二维码打开。',
    'zh-TW': '網頁右下角的聊天視窗，也可用連結或 QR Code 開啟。',
    en: 'A chat window on your site, or a page of its own behind a link or QR code.',
    ja: 'サイト上のチャットウィンドウ。リンクや QR コードで開く専用ページにもなります。',
  },
  steps: [
    {
      'zh-CN': '把代码粘贴到网站每个页面的 </body> 之前。',
      'zh-TW': '把程式碼貼到網站每個頁面的 </body> 之前。',
      en: 'Paste the snippet before </body> on every page of the site.',
      ja: 'サイトの各ページの </body> の前にコードを貼り付けます。',
    },
  ],
};
