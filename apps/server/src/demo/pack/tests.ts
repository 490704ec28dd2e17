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
  {
    key: '要找人工',
    turns: [{ said: '转人工', expect: [{ kind: 'handed-over', reason: 'asked' }] }],
  },
  {
    key: 'A person, please',
    turns: [{ said: 'talk to a person', expect: [{ kind: 'handed-over', reason: 'asked' }] }],
  },
];
