import type { BotTone, Locale } from '@parley/contract';

/** What customers hear who wait for a person; a language or a tone does not compile until it has one. */
export const waitingLines: { readonly [L in Locale]: Readonly<Record<BotTone, string>> } = {
  'zh-CN': {
    warm: '让您久等了，真的不好意思。客服正在忙着接待前面的客户，马上就来，您的问题我们都记着呢。',
    plain: '抱歉久等了，客服正忙，会尽快回复您。',
    formal: '非常抱歉让您久候，客服人员正在接待其他客户，将尽快为您服务，敬请谅解。',
  },
  'zh-TW': {
    warm: '讓您久等了，真的不好意思。客服正在忙著接待前面的客戶，馬上就來，您的問題我們都記著呢。',
    plain: '抱歉久等了，客服正忙，會盡快回覆您。',
    formal: '非常抱歉讓您久候，客服人員正在接待其他客戶，將盡快為您服務，敬請見諒。',
  },
  en: {
    warm: 'Thank you for waiting, and sorry it takes so long. Our colleagues are busy with others and have your question; they will be with you soon.',
    plain: 'Sorry for the wait. Our colleagues are busy and will answer as soon as they can.',
    formal:
      'We apologise for the wait. Our colleagues are attending to other customers and will be with you as soon as possible.',
  },
  ja: {
    warm: 'お待たせしてしまい、本当に申し訳ありません。担当者がほかのお客様に対応しております。ご用件は承っておりますので、もう少々お待ちください。',
    plain: 'お待たせしてすみません。担当者が混み合っています。できるだけ早くお返事します。',
    formal:
      '大変お待たせしており、誠に申し訳ございません。担当者がほかのお客様に対応しておりますので、今しばらくお待ちくださいませ。',
  },
};
