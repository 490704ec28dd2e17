import type { Locale } from '@parley/contract';

/** What is said while a customer proves who they are. Nothing of it tells whether an order is there. */
export interface ProofWords {
  askOrder: string;
  askAddress(order: string): string;
  askCode(sentTo: string): string;
  wrongCode: string;
  codeOver: string;
  tooMany: string;
  notSent: string;
  proven: string;
}

/** A language does not compile until it has them all. */
export const proofWords: { readonly [L in Locale]: ProofWords } = {
  'zh-CN': {
    askOrder: '订单信息只告诉本人。您可以登录商城后再问我，或者用验证码核实身份：请告诉我订单号。',
    askAddress: (order) =>
      `为了核实订单 ${order} 是您本人的，请告诉我下单时留的手机号或邮箱，我会发一个 6 位验证码。您也可以登录后再问我。`,
    askCode: (sentTo) => `如果信息与订单一致，验证码已发到 ${sentTo}，10 分钟内有效。请输入 6 位验证码。`,
    wrongCode: '验证码不对，请核对后再输入一次。',
    codeOver: '这个验证码已失效。请再告诉我一次手机号或邮箱，我重新发送。',
    tooMany: '验证码发送次数过多，请稍后再试，或登录后再问我。',
    notSent: '现在无法发送验证码。',
    proven: '身份已核实，谢谢。',
  },
  'zh-TW': {
    askOrder: '訂單資訊只告訴本人。您可以登入商城後再問我，或者用驗證碼核實身分：請告訴我訂單編號。',
    askAddress: (order) =>
      `為了核實訂單 ${order} 是您本人的，請告訴我下單時留的手機號碼或電子郵件，我會傳一組 6 位驗證碼。您也可以登入後再問我。`,
    askCode: (sentTo) => `如果資訊與訂單一致，驗證碼已傳到 ${sentTo}，10 分鐘內有效。請輸入 6 位驗證碼。`,
    wrongCode: '驗證碼不對，請核對後再輸入一次。',
    codeOver: '這組驗證碼已失效。請再告訴我一次手機號碼或電子郵件，我重新傳送。',
    tooMany: '驗證碼傳送次數過多，請稍後再試，或登入後再問我。',
    notSent: '現在無法傳送驗證碼。',
    proven: '身分已核實，謝謝。',
  },
  en: {
    askOrder:
      'I can speak of an order only with its owner. Sign in to the shop and ask me again, or verify it by a one-time code: please tell me the order number.',
    askAddress: (order) =>
      `To verify that order ${order} is yours, please tell me the phone number or e-mail address on it, and I will send a one-time code. You can also sign in and ask me again.`,
    askCode: (sentTo) =>
      `If that belongs to the order, a code is on its way to ${sentTo}, good for 10 minutes. Please type the 6 digits.`,
    wrongCode: 'That is not the code. Please check it and type it again.',
    codeOver:
      'That code is no longer good. Tell me the phone number or e-mail address once more for a new one.',
    tooMany: 'Too many codes were sent of late. Please try again later, or sign in and ask me again.',
    notSent: 'I cannot send a code just now.',
    proven: 'Thank you, you are verified.',
  },
  ja: {
    askOrder:
      'ご注文についてはご本人様にのみお答えできます。ログインしてから再度お尋ねいただくか、認証コードでご本人確認をいたします。注文番号をお知らせください。',
    askAddress: (order) =>
      `ご注文 ${order} がお客様のものか、ご本人確認をいたします。ご注文時の電話番号またはメールアドレスをお知らせください。6 桁の認証コードをお送りします。ログインしてからお尋ねいただくこともできます。`,
    askCode: (sentTo) =>
      `ご注文の情報と一致する場合、${sentTo} に認証コードをお送りしました（10 分間有効）。6 桁の数字を入力してください。`,
    wrongCode: '認証コードが違います。ご確認のうえ、もう一度入力してください。',
    codeOver:
      'この認証コードは無効になりました。電話番号またはメールアドレスをもう一度お知らせください。新しいコードをお送りします。',
    tooMany:
      '認証コードの送信回数が多すぎます。しばらくしてからお試しいただくか、ログインしてからお尋ねください。',
    notSent: 'ただいま認証コードをお送りできません。',
    proven: 'ご本人確認ができました。ありがとうございます。',
  },
};
