import type { IntentCorpus } from './corpus.ts';

const rows: Readonly<Record<string, string>> = {
  refund:
    'I want my money back|please refund my order|when will I get my refund|can you return the money|the refund has not come yet|how long does a refund take',
  delivery:
    'where is my parcel|my package has not arrived|when will the order be delivered|the courier is late|track my shipment|is my order on its way',
  invoice:
    'I need an invoice|send me the invoice for my order|can I get a tax receipt|the invoice shows the wrong company|where do I download invoices',
  物流: '物流怎么还没到|我的快递到哪了|什么时候发货|包裹一直没有更新|查一下我的快递单号|货怎么还没送到',
  投诉: '我要投诉|我要投诉你们的客服|态度太差了我要投诉|怎么投诉商家|投诉电话是多少',
  退款: '我要退款|退款什么时候到账|怎么申请退款|钱怎么还没退给我|可以把钱退给我吗',
};

/** A small shop's intents in English and Chinese, for tests. */
export const shopCorpus: IntentCorpus = {
  examples: Object.entries(rows).flatMap(([intent, texts]) =>
    texts.split('|').map((text) => ({ text, intent })),
  ),
};
