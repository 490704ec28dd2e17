import { cutText, type WidgetSettings } from '@parley/contract';

const longestTitle = 60;

/** How a new site's widget looks and greets until somebody says otherwise; any page may carry it, so that the pasted snippet works at once. */
export const defaultSettings = (name: string): WidgetSettings => ({
  title: cutText(name, longestTitle),
  greeting: {
    'zh-CN': '你好！有什么可以帮您？',
    'zh-TW': '您好！有什麼可以幫您？',
    en: 'Hi there! How can we help?',
    ja: 'こんにちは。どのようなご用件でしょうか？',
  },
  accent: '#0f766e',
  position: 'right',
  origins: ['*'],
  verifiedOnly: false,
  teamId: null,
  askRating: true,
  typingPreview: false,
  recallMinutes: 24 * 60,
  enabled: true,
});
