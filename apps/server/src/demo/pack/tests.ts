interface ShopTest {
  key: string;
  turns: readonly { said: string; expect: readonly object[] }[];
}

const answered = (key: string, said: string, question: string): ShopTest => ({
  key,
  turns: [{ said, expect: [{ kind: 'answered-by', question }, { kind: 'kept' }] }],
});

/** What the store's bot must never unlearn. */
export const shopTests: readonly ShopTest[] = [
  answered('付款方式', '怎么付款', 'payment-methods'),
  answered('发票怎么开', '怎么开发票', 'invoice-how'),
  answered('How to pay', 'What payment methods do you accept', 'payment-methods'),
  // A thing that is named first is what is asked about, whether that was stated or asked.
  answered('买了吃的能退吗', '坚果礼盒买多了，能退吗', 'return-food'),
  answered('吃的多少钱、能退吗', '坚果礼盒有货吗？可以退货吗', 'return-food'),
  answered('Too much food', 'I bought too many nut boxes, can I return it?', 'return-food'),
  answered('Food, price and return', 'how much is the nut box, can I return it?', 'return-food'),
  answered('食品の返品', 'ナッツギフトはいくらですか。返品できますか', 'return-food'),
  // What is asked counts, not what is stated around it.
  answered('用了两天能退吗', '电热水壶用了三天，能退吗', 'return-seven-days'),
  answered('买了机器问运费', '我买了一台扫地机器人，邮费几块？', 'shipping-fee'),
  answered('開けたクリーム', '保湿クリームを開けました、返品できますか？', 'return-cosmetics'),
  {
    key: '有人受伤',
    turns: [{ said: '你们的水壶漏电，我被电到了', expect: [{ kind: 'handed-over', reason: 'rule' }] }],
  },
  {
    key: '运费和退货期限',
    turns: [
      {
        said: '运费多少钱？还有几天之内可以退货？',
        expect: [
          { kind: 'contains', text: '包邮' },
          { kind: 'contains', text: '7 天' },
        ],
      },
    ],
  },
  {
    key: '要找人工',
    turns: [{ said: '转人工', expect: [{ kind: 'handed-over', reason: 'asked' }] }],
  },
  {
    key: 'A person, please',
    turns: [{ said: 'talk to a person', expect: [{ kind: 'handed-over', reason: 'asked' }] }],
  },
];
