import type { Locale } from '@parley/contract';

/** What the bot says in its own name; answers are the shop's. */
export interface Words {
  /** said with the hand-over the customer asked for */
  handingOver: string;
  /** said with the hand-over that comes because nothing helped */
  handingOverLost: string;
  /** said with the hand-over of somebody who is upset */
  handingOverUpset: string;
  /** said with the hand-over of somebody whose question comes again and again */
  handingOverUnresolved: string;
  /** said once to somebody who is abusive */
  calm: string;
  /** said before the next of several wishes */
  andNow: string;
  /** said where nobody can be handed over to */
  nobodyThere: string;
  whichOne: string;
  didYouMean(title: string): string;
  /** stands before the answer to what is probably meant */
  probably(title: string): string;
  /** stands before the second of two answers, either of which may be meant */
  orElse(title: string): string;
  yes: string;
  noneOfThese: string;
  person: string;
  rephrase: string;
  offerPerson: string;
  cannotRead: string;
  greeting: string;
  thanks: string;
  goodbye: string;
  /** said when the conversation comes back to the bot */
  goOn: string;
  /** said when a matter that was left for another goes on */
  backTo(title: string): string;
  /** said to a reason that nobody asked for, before what was asked is asked again */
  noted: string;
  /** said to a why, before it is told once more how it is */
  itIsSo: string;
  /** said when the customer lets a matter be */
  leftIt: string;
  /** said to what may be an answer to a matter that waited too long for it */
  lapsed(title: string): string;
}

/** The bot's words; a language does not compile until it has them all. */
export const words: { readonly [L in Locale]: Words } = {
  'zh-CN': {
    handingOver: '正在为您转接人工客服，请稍候。',
    handingOverLost: '抱歉没能帮到您，正在为您转接人工客服，请稍候。',
    handingOverUpset: '非常抱歉给您带来这样的体验，我马上为您转接人工客服，由专人跟进，请稍候。',
    handingOverUnresolved: '看来我的回答没有解决您的问题，抱歉。正在为您转接人工客服，请稍候。',
    calm: '我理解您可能有些着急，我会尽力帮您。请告诉我遇到了什么问题，也可以转人工客服。',
    andNow: '接下来看您说的另一件事。',
    nobodyThere: '抱歉，现在没有人工客服可以接待。您可以继续向我提问。',
    whichOne: '您想问的是下面哪一个？',
    didYouMean: (title) => `您是想问「${title}」吗？`,
    probably: (title) => `您想问的可能是「${title}」：`,
    orElse: (title) => `也可能是「${title}」：`,
    yes: '是的',
    noneOfThese: '都不是，转人工',
    person: '转人工客服',
    rephrase: '抱歉，我没有完全明白。请换个说法再问一次，也可以从下面选择。',
    offerPerson: '抱歉，我还是没有明白您的问题。要为您转接人工客服吗？',
    cannotRead: '我还看不懂图片和文件。请用文字描述您的问题，也可以转人工客服。',
    greeting: '您好！我是智能客服，请问有什么可以帮您？',
    thanks: '不客气！还有其他问题可以随时问我。',
    goodbye: '感谢您的咨询，祝您生活愉快，再见！',
    goOn: '我在，请继续提问。',
    backTo: (title) => `我们接着办「${title}」。`,
    noted: '好的，明白。',
    itIsSo: '是这样的：',
    leftIt: '好的，先不办了。还有什么可以帮您？',
    lapsed: (title) => `「${title}」等了太久，已经停下。需要的话可以重新开始。`,
  },
  'zh-TW': {
    handingOver: '正在為您轉接真人客服，請稍候。',
    handingOverLost: '抱歉沒能幫上忙，正在為您轉接真人客服，請稍候。',
    handingOverUpset: '非常抱歉給您帶來這樣的體驗，我馬上為您轉接真人客服，由專人跟進，請稍候。',
    handingOverUnresolved: '看來我的回答沒有解決您的問題，抱歉。正在為您轉接真人客服，請稍候。',
    calm: '我理解您可能有些著急，我會盡力幫您。請告訴我遇到了什麼問題，也可以轉真人客服。',
    andNow: '接下來看您說的另一件事。',
    nobodyThere: '抱歉，目前沒有真人客服可以接待。您可以繼續向我提問。',
    whichOne: '您想問的是下面哪一個？',
    didYouMean: (title) => `您是想問「${title}」嗎？`,
    probably: (title) => `您想問的可能是「${title}」：`,
    orElse: (title) => `也可能是「${title}」：`,
    yes: '是的',
    noneOfThese: '都不是，轉真人客服',
    person: '轉真人客服',
    rephrase: '抱歉，我沒有完全明白。請換個說法再問一次，也可以從下面選擇。',
    offerPerson: '抱歉，我還是沒有明白您的問題。要為您轉接真人客服嗎？',
    cannotRead: '我還看不懂圖片和檔案。請用文字描述您的問題，也可以轉真人客服。',
    greeting: '您好！我是智慧客服，請問有什麼可以幫您？',
    thanks: '不客氣！還有其他問題可以隨時問我。',
    goodbye: '感謝您的諮詢，祝您生活愉快，再見！',
    goOn: '我在，請繼續提問。',
    backTo: (title) => `我們接著辦「${title}」。`,
    noted: '好的，明白。',
    itIsSo: '是這樣的：',
    leftIt: '好的，先不辦了。還有什麼可以幫您？',
    lapsed: (title) => `「${title}」等了太久，已經停下。需要的話可以重新開始。`,
  },
  en: {
    handingOver: 'I am connecting you with a person, one moment please.',
    handingOverLost: 'Sorry I could not help. I am connecting you with a person, one moment please.',
    handingOverUpset:
      'I am very sorry about this. I am connecting you with a person who will take care of it, one moment please.',
    handingOverUnresolved:
      'My answers do not seem to solve this, sorry. I am connecting you with a person, one moment please.',
    calm: 'I understand this is frustrating, and I want to help. Please tell me what happened, or talk to a person.',
    andNow: 'And now to the other thing you asked.',
    nobodyThere: 'Sorry, there is no person I could connect you with right now. You can go on asking me.',
    whichOne: 'Which of these do you mean?',
    didYouMean: (title) => `Do you mean “${title}”?`,
    probably: (title) => `You may be asking “${title}”:`,
    orElse: (title) => `Or else “${title}”:`,
    yes: 'Yes',
    noneOfThese: 'None of these, talk to a person',
    person: 'Talk to a person',
    rephrase: 'Sorry, I did not quite understand. Please put it another way, or choose from these.',
    offerPerson: 'Sorry, I still do not understand. Would you like to talk to a person?',
    cannotRead: 'I cannot read pictures and files yet. Please describe it in words, or talk to a person.',
    greeting: 'Hello! I am the assistant here. How can I help you?',
    thanks: 'You are welcome! Ask me whenever there is something else.',
    goodbye: 'Thank you for getting in touch. Goodbye!',
    goOn: 'I am here, please go on.',
    backTo: (title) => `Back to: ${title}.`,
    noted: 'I see.',
    itIsSo: 'It is like this:',
    leftIt: 'All right, I have left it there. What else can I do for you?',
    lapsed: (title) => `“${title}” has waited too long and was stopped there. You can start it again.`,
  },
  ja: {
    handingOver: '担当者におつなぎします。少々お待ちください。',
    handingOverLost: 'お役に立てず申し訳ございません。担当者におつなぎします。少々お待ちください。',
    handingOverUpset:
      'ご不快な思いをおかけし、誠に申し訳ございません。すぐに担当者におつなぎし、責任を持って対応いたします。少々お待ちください。',
    handingOverUnresolved:
      'ご説明では解決に至らず申し訳ございません。担当者におつなぎします。少々お待ちください。',
    calm: 'お気持ちはお察しします。できる限りお手伝いしますので、何があったかお聞かせください。担当者とお話しいただくこともできます。',
    andNow: '続いて、もうひとつのご用件です。',
    nobodyThere: '申し訳ございません。ただいまおつなぎできる担当者がおりません。引き続きご質問いただけます。',
    whichOne: 'お知りになりたいのはどちらですか？',
    didYouMean: (title) => `「${title}」についてのご質問ですか？`,
    probably: (title) => `「${title}」についてのご質問かと存じます。`,
    orElse: (title) => `または「${title}」についてのご質問でしょうか。`,
    yes: 'はい',
    noneOfThese: 'どれでもない、担当者と話す',
    person: '担当者と話す',
    rephrase:
      '申し訳ございません、よくわかりませんでした。別の言い方でお尋ねいただくか、下からお選びください。',
    offerPerson: '申し訳ございません、まだよくわかりません。担当者におつなぎしましょうか？',
    cannotRead: '画像やファイルはまだ読めません。文章でお知らせいただくか、担当者とお話しください。',
    greeting: 'こんにちは！自動応答アシスタントです。ご用件をお聞かせください。',
    thanks: 'どういたしまして！ほかにもございましたら、いつでもお尋ねください。',
    goodbye: 'お問い合わせありがとうございました。またのご利用をお待ちしております。',
    goOn: 'はい、続けてご質問ください。',
    backTo: (title) => `「${title}」に戻ります。`,
    noted: '承知しました。',
    itIsSo: '理由は次のとおりです。',
    leftIt: '承知しました。この件はここまでにします。ほかにご用件はありますか？',
    lapsed: (title) =>
      `「${title}」はお返事をお待ちする時間が過ぎたため中止しました。必要でしたら、はじめからやり直せます。`,
  },
};
