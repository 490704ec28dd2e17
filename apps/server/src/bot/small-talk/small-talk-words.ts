import type { Locale } from '@parley/contract';
import type { SmallTalk } from './find-small-talk.ts';

/** Short answers that lead back to what the bot is there for; it never passes for a person. */
export const smallTalkWords: { readonly [L in Locale]: Readonly<Record<SmallTalk, string>> } = {
  'zh-CN': {
    robot: '我是智能客服，不是真人。常见问题和订单的事可以直接问我，也可以随时转人工。',
    name: '我是这里的智能客服，订单、售后和商品问题都可以问我。',
    skills: '我可以解答常见问题、查订单和物流、办理取消和退换等，也可以帮您转人工。',
    joke: '快递小哥问我在哪，我说在云端。好了，您有什么需要帮忙的吗？',
    compliment: '谢谢夸奖！还有什么可以帮您？',
    'how-are-you': '我很好，谢谢关心！有什么可以帮您？',
    affection: '谢谢您的喜欢！我只是智能客服，但会尽力帮您。',
    bored: '闲聊我不太在行，购物和订单的事我很乐意帮忙。',
    sad: '听您这么说，真想给您递杯热茶。愿您早点好起来；购物和订单的事随时交给我。',
    assent: '好的。有需要随时告诉我。',
  },
  'zh-TW': {
    robot: '我是智慧客服，不是真人。常見問題和訂單的事可以直接問我，也可以隨時轉真人客服。',
    name: '我是這裡的智慧客服，訂單、售後和商品問題都可以問我。',
    skills: '我可以解答常見問題、查訂單和物流、辦理取消和退換等，也可以幫您轉真人客服。',
    joke: '送貨員問我在哪，我說在雲端。好了，您有什麼需要幫忙的嗎？',
    compliment: '謝謝誇獎！還有什麼可以幫您？',
    'how-are-you': '我很好，謝謝關心！有什麼可以幫您？',
    affection: '謝謝您的喜歡！我只是智慧客服，但會盡力幫您。',
    bored: '閒聊我不太在行，購物和訂單的事我很樂意幫忙。',
    sad: '聽您這麼說，真想給您遞杯熱茶。願您早點好起來；購物和訂單的事隨時交給我。',
    assent: '好的。有需要隨時告訴我。',
  },
  en: {
    robot:
      'I am an automatic assistant, not a person. Ask me about the shop or your orders, or ask for a person at any time.',
    name: 'I am the automatic assistant here. Ask me about products, orders and after-sales.',
    skills:
      'I answer common questions, look up orders and parcels, handle cancellations and returns, and can connect you with a person.',
    joke: 'The courier asked where I live. I said: in the cloud. Now, what can I do for you?',
    compliment: 'Thank you! Is there anything else I can do?',
    'how-are-you': 'I am fine, thank you! How can I help?',
    affection: 'That is kind of you! I am only an automatic assistant, but I will do my best.',
    bored: 'Small talk is not my strength, but I am glad to help with the shop and your orders.',
    sad: 'I am sorry to hear that, and hope that it gets better soon. Whenever it is about the shop or your orders, I am here.',
    assent: 'All right. Tell me whenever I can help.',
  },
  ja: {
    robot:
      '私は自動応答のアシスタントで、人間ではありません。商品やご注文についてお尋ねください。担当者におつなぎすることもできます。',
    name: '自動応答のアシスタントです。商品、ご注文、アフターサービスについてお尋ねください。',
    skills:
      'よくあるご質問への回答、ご注文と配送の確認、キャンセルや返品の手続き、担当者へのおつなぎができます。',
    joke: '配達員さんに住所を聞かれたので「クラウドです」と答えました。さて、ご用件は何でしょうか。',
    compliment: 'ありがとうございます！ほかにお手伝いできることはありますか？',
    'how-are-you': '元気です、ありがとうございます！ご用件をお聞かせください。',
    affection: 'ありがとうございます！自動応答のアシスタントですが、精一杯お手伝いします。',
    bored: '雑談は得意ではありませんが、お買い物やご注文のことなら喜んでお手伝いします。',
    sad: 'それはおつらいですね。少しでも早くお気持ちが晴れますように。お買い物やご注文のことはいつでもお任せください。',
    assent: 'かしこまりました。ご用件がありましたらお知らせください。',
  },
};
