import type { PackTopic } from '../pack.ts';

export const invoiceQuestions: readonly PackTopic[] = [
  {
    key: 'invoice-how',
    category: '发票',
    zh: {
      questions: [
        '怎么开发票',
        '电子发票在哪开',
        '能开发票吗',
        '发票怎么申请',
        '我要开票',
        '发票在哪里下载',
        '没收到发票',
        '发票什么时候能开',
      ],
      answer: '签收后即可在订单页开具电子增值税发票，立即可得，抬头可选个人或公司（公司需税号）。',
    },
    en: {
      questions: [
        'How do I get an invoice',
        'Where can I download my invoice',
        'Can you issue an invoice',
        'When do I get the VAT invoice',
        'I need an invoice',
        'Request a receipt',
      ],
      answer:
        'An electronic VAT invoice is available at once after delivery, on the order page: personal or company (tax number needed).',
    },
    ja: {
      questions: [
        '領収書はもらえますか',
        '請求書の発行方法',
        'インボイスはどこでダウンロードできますか',
        '発票を発行してほしい',
      ],
      answer:
        'お届け後すぐに、注文ページで電子の増値税インボイス（発票）を発行できます。個人名または会社名（納税者番号が必要）をお選びいただけます。',
    },
    related: ['invoice-company', 'invoice-special', 'invoice-late'],
  },
  {
    key: 'invoice-company',
    category: '发票',
    zh: {
      questions: [
        '公司抬头发票怎么开',
        '开公司发票需要什么',
        '发票抬头可以写公司吗',
        '要填税号吗',
        '单位报销用的发票',
      ],
      answer: '可以开公司抬头，需要填写公司名称和税号；电子发票在签收后的订单页开具。',
    },
    en: {
      questions: [
        "Invoice in the company's name",
        'What do you need for a company invoice',
        'Do I have to give a tax number',
        'Business invoice for expenses',
      ],
      answer: 'Yes: choose company on the order page after delivery and enter the tax number.',
    },
    related: ['invoice-how', 'invoice-special'],
  },
  {
    key: 'invoice-special',
    category: '发票',
    zh: {
      questions: [
        '能开专票吗',
        '增值税专用发票怎么开',
        '专票多久能收到',
        '专票怎么寄',
        '可以开可抵扣的发票吗',
      ],
      answer: '公司客户可开增值税专用发票，5 个工作日内开具并邮寄。',
    },
    en: {
      questions: [
        'Can you issue a special VAT invoice',
        'How long does a special VAT invoice take',
        'Deductible VAT invoice',
        'Is the special invoice sent by mail',
      ],
      answer: 'Special VAT invoices (专票) are for companies: within 5 working days, by mail.',
    },
    related: ['invoice-company', 'invoice-late'],
  },
  {
    key: 'invoice-late',
    category: '发票',
    zh: {
      questions: [
        '发票可以补开吗',
        '买了很久还能开发票吗',
        '发票多久内可以开',
        '三个月前的订单能开票吗',
        '忘记开发票了',
      ],
      answer: '可以，180 天内都可以申请开具发票。',
    },
    en: {
      questions: [
        'Can I still get an invoice for an old order',
        'How long can I ask for an invoice',
        'I forgot the invoice',
        'Invoice for a purchase of three months ago',
      ],
      answer: 'Yes, an invoice can be asked for within 180 days.',
    },
    related: ['invoice-how', 'invoice-wrong-title'],
  },
  {
    key: 'invoice-wrong-title',
    category: '发票',
    zh: {
      questions: [
        '发票抬头写错了',
        '发票开错了怎么办',
        '能重开发票吗',
        '税号填错了',
        '发票信息要改',
        '换发票',
      ],
      answer: '抬头开错可以重开一次，请提供订单号和正确的抬头。',
    },
    en: {
      questions: [
        'The invoice title is wrong',
        'Can you correct my invoice',
        'Reissue the invoice',
        'I entered the wrong tax number',
        'Change the name on the invoice',
      ],
      answer: 'A wrong title can be reissued once: please send the order number and the right title.',
    },
    related: ['invoice-how', 'invoice-late'],
  },
];
