import type { Slot, Words } from '@parley/contract';
import type { FlowPack } from '../../../flows/index.ts';
import { callShop, orderCase, sayThen } from './parts.ts';

const titleSlot: Slot = {
  ...{ name: 'title', kind: 'text', options: [], freely: true },
  pattern:
    '(?:抬头|抬頭|title|宛名|名義)(?:改成|改为|改為|应该是|應該是|是|:|：| is| to|は|で)[「『“"]?([^，,。；;、错錯」』”"\\n]{2,60})',
  ask: {
    'zh-CN': '发票抬头写什么？个人写姓名即可；公司请一并告诉我税号，需要专票也请说明。',
    'zh-TW': '發票抬頭寫什麼？個人寫姓名即可；公司請一併告訴我稅號，需要專票也請說明。',
    en: 'Which title shall stand on it? A name will do for a person; for a company please add the tax number, and say so if you need a special VAT invoice (专票).',
    ja: '宛名をお知らせください。個人の場合はお名前、会社の場合は納税者番号も、専用発票（专票）が必要な場合はその旨もお願いします。',
  },
};
const taxSlot: Slot = {
  ...{ name: 'tax_no', kind: 'text', options: [] },
  pattern: '(?:^|[^0-9A-Za-z])([0-9A-Z]{15,20})(?:[^0-9A-Za-z]|$)',
  ask: {
    'zh-CN': '公司抬头需要税号，请告诉我 15 至 20 位的纳税人识别号。',
    'zh-TW': '公司抬頭需要稅號，請告訴我 15 至 20 碼的納稅人識別號。',
    en: 'A company needs its tax number: please give me its 15 to 20 letters and digits.',
    ja: '会社宛ての場合は納税者番号が必要です。15～20 桁の英数字をお知らせください。',
  },
  askAgain: {
    'zh-CN': '这个税号的位数不对。纳税人识别号是 15 至 20 位的数字或字母，请再核对一下。',
    'zh-TW': '這個稅號的位數不對。納稅人識別號是 15 至 20 碼的數字或字母，請再核對一下。',
    en: 'That is not the form of a tax number: it has 15 to 20 letters and digits. Please check it.',
    ja: '納税者番号の形式が正しくありません。15～20 桁の英数字をご確認ください。',
  },
};
const kindSlot: Slot = {
  ...{ name: 'invoice_kind', kind: 'choice' },
  ask: { 'zh-CN': '要哪种发票？', 'zh-TW': '要哪種發票？', en: 'Which kind?', ja: 'どの種類でしょうか。' },
  options: [
    {
      value: 'personal',
      label: { 'zh-CN': '个人电子发票', 'zh-TW': '個人電子發票', en: 'Personal', ja: '個人' },
      also: ['个人', '私人', 'private', '个人抬头'],
    },
    {
      value: 'company',
      label: { 'zh-CN': '公司电子发票', 'zh-TW': '公司電子發票', en: 'Company', ja: '会社' },
      also: ['公司', '企业', '单位', 'business', 'firm', '会社', '法人'],
    },
    {
      value: 'special',
      label: {
        'zh-CN': '增值税专用发票',
        'zh-TW': '增值稅專用發票',
        en: 'Special VAT invoice',
        ja: '専用発票',
      },
      also: ['专票', '专用发票', '公司专票', '企业专票', 'special invoice', 'special vat', '専票', '专用'],
    },
  ],
};

const isSpecial = { of: 'invoice_kind', is: 'equal', value: 'special' } as const;
const isCompany = { of: 'invoice_kind', is: 'equal', value: 'company' } as const;
const hasNoTax = { of: 'tax_no', is: 'unset' } as const;
const hasTax = { of: 'tax_no', is: 'set' } as const;
const isAgain = { of: 'look.issued_at', is: 'set' } as const;

const confirming = (first: Words, special: boolean, taxed: boolean): Words => {
  const tax = taxed;
  const kind = special
    ? { zh: '增值税专用发票（5 个工作日内邮寄）', tw: '增值稅專用發票（5 個工作天內郵寄）' }
    : { zh: '电子发票', tw: '電子發票' };
  return {
    'zh-CN': `${first['zh-CN']}${kind.zh}，抬头「{title}」${tax ? '，税号 {tax_no}' : '（个人）'}，确认吗？`,
    'zh-TW': `${first['zh-TW']}${kind.tw}，抬頭「{title}」${tax ? '，稅號 {tax_no}' : '（個人）'}，確認嗎？`,
    en: `${first.en}${special ? 'a special VAT invoice (by mail within 5 working days)' : 'an electronic invoice'} to “{title}”${tax ? ', tax number {tax_no}' : ' (a person)'}. Is that right?`,
    ja: `${first.ja}${special ? '専用発票（5 営業日以内に郵送）' : '電子発票'}、宛名「{title}」${tax ? '、納税者番号 {tax_no}' : '（個人）'}でよろしいですか。`,
  };
};
const anew: Words = {
  'zh-CN': '为订单 {begin.no} 开具',
  'zh-TW': '為訂單 {begin.no} 開立',
  en: 'For order {begin.no}: ',
  ja: 'ご注文 {begin.no}：',
};
const again: Words = {
  'zh-CN': '为订单 {begin.no} 重开（仅限一次）',
  'zh-TW': '為訂單 {begin.no} 重開（僅限一次）',
  en: 'Reissue for order {begin.no}, once only: ',
  ja: 'ご注文 {begin.no} の再発行（1 回のみ）：',
};
const inputs = { invoice_kind: 'invoice_kind', title: 'title', tax_no: 'tax_no' };
const failures = {
  not_delivered: 'not_yet',
  too_late: 'too_late',
  already_issued: 'made',
  already_reissued: 'once_only',
  no_invoice: 'sure',
  tax_number_needed: 'tax',
};

/** Makes the invoice of an order, or makes it anew under the right title. */
export const invoice: FlowPack = {
  name: 'invoice',
  definition: orderCase({
    title: { 'zh-CN': '开发票', 'zh-TW': '開發票', en: 'Invoice', ja: '発票の発行' },
    prefer: ['delivered'],
    phrases: {
      'zh-CN': [
        ...[
          '帮我开一张发票',
          '我要给这个订单开票',
          '给我开个公司抬头的发票',
          '发票帮我重新开',
          '我的发票抬头要改',
        ],
        ...[
          '这单的发票还没有',
          '申请开具电子发票',
          '把发票改成公司名字',
          '我的发票开出来了没有',
          '开专票给我',
        ],
        ...[
          '发票信息填错了帮我重开',
          '麻烦开下票，报销用',
          '重开发票，换个抬头',
          '给我补一张发票',
          '发票换成单位名称',
        ],
      ],
      'zh-TW': ['幫我開發票', '我的發票抬頭要改', '這筆訂單要開公司發票', '發票幫我重開'],
      en: [
        ...['make an invoice for my order', 'i need an invoice for this order', 'please reissue my invoice'],
        ...[
          'put my company on the invoice',
          'correct the title of my invoice',
          'send me the vat invoice of my order',
        ],
        ...['my invoice has the wrong name, make it again', 'issue a company invoice for my purchase'],
      ],
      ja: [
        ...[
          '注文の発票を発行してください',
          '領収書を会社名で出してほしい',
          '発票の宛名を直して再発行してほしい',
        ],
        ...['領収書をお願いします', '宛名を間違えたので作り直してください'],
      ],
    },
    slots: [titleSlot, taxSlot, kindSlot],
    nodes: [
      callShop('begin', 'get_order', 'arrived'),
      {
        ...{ key: 'arrived', kind: 'branch', otherwise: 'not_yet' },
        cases: [
          { when: [{ of: 'begin.state', is: 'equal', value: 'delivered' }], next: 'look' },
          {
            when: [
              { of: 'begin.state', is: 'one-of', value: ['cancelled', 'closed', 'refunding', 'refunded'] },
            ],
            next: 'none_due',
          },
        ],
      },
      callShop('look', 'get_invoice', 'before', { on: { no_invoice: 'title' } }),
      {
        ...{ key: 'before', kind: 'branch', otherwise: 'made_already' },
        cases: [
          { when: [{ of: 'look.reissued_at', is: 'set' }], next: 'once_only' },
          { when: [{ of: 'title', is: 'set' }], next: 'title' },
        ],
      },
      {
        ...{ key: 'made_already', kind: 'confirm', yes: 'title', no: 'kept' },
        words: {
          'zh-CN':
            '订单 {begin.no} 的发票已在 {look.issued_at|day} 开好，抬头「{look.title}」，可在订单页下载。抬头有误可以重开一次，现在要重开吗？',
          'zh-TW':
            '訂單 {begin.no} 的發票已在 {look.issued_at|day} 開好，抬頭「{look.title}」，可在訂單頁下載。抬頭有誤可以重開一次，現在要重開嗎？',
          en: 'The invoice of order {begin.no} was made on {look.issued_at|day} to “{look.title}”; it is on the order page. A wrong title can be reissued once. Shall I do that?',
          ja: 'ご注文 {begin.no} の発票は {look.issued_at|day} に「{look.title}」宛てで発行済みで、注文ページにございます。宛名の訂正は 1 回のみ再発行できます。再発行しますか。',
        },
      },
      { key: 'title', kind: 'collect', slot: 'title', next: 'kind' },
      {
        ...{ key: 'kind', kind: 'branch', otherwise: 'how' },
        cases: [
          { when: [isSpecial, hasNoTax], next: 'tax' },
          { when: [isCompany, hasNoTax], next: 'tax' },
        ],
      },
      { key: 'tax', kind: 'collect', slot: 'tax_no', next: 'how' },
      {
        ...{ key: 'how', kind: 'branch', otherwise: 'sure_personal' },
        cases: [
          { when: [isAgain, isSpecial], next: 'again_special' },
          { when: [isAgain, hasTax], next: 'again_taxed' },
          { when: [isAgain], next: 'again_personal' },
          { when: [isSpecial], next: 'sure_special' },
          { when: [hasTax], next: 'sure' },
        ],
      },
      { key: 'sure', kind: 'confirm', yes: 'make', no: 'kept', words: confirming(anew, false, true) },
      { key: 'sure_special', kind: 'confirm', yes: 'make', no: 'kept', words: confirming(anew, true, true) },
      {
        key: 'sure_personal',
        kind: 'confirm',
        yes: 'make',
        no: 'kept',
        words: confirming(anew, false, false),
      },
      {
        key: 'again_taxed',
        kind: 'confirm',
        yes: 'remake',
        no: 'kept',
        words: confirming(again, false, true),
      },
      {
        key: 'again_special',
        kind: 'confirm',
        yes: 'remake',
        no: 'kept',
        words: confirming(again, true, true),
      },
      {
        ...{ key: 'again_personal', kind: 'confirm', yes: 'remake', no: 'kept' },
        words: confirming(again, false, false),
      },
      callShop('make', 'request_invoice', 'ready', { inputs, on: failures }),
      callShop('remake', 'reissue_invoice', 'ready', { inputs, on: failures }),
      {
        ...{ key: 'ready', kind: 'branch', otherwise: 'done' },
        cases: [{ when: [isSpecial], next: 'mailed' }],
      },
      sayThen('done', {
        'zh-CN': '开好了：订单 {begin.no} 的电子发票，抬头「{title}」，现在就可以在订单页下载。',
        'zh-TW': '開好了：訂單 {begin.no} 的電子發票，抬頭「{title}」，現在就可以在訂單頁下載。',
        en: 'Done: the electronic invoice of order {begin.no} to “{title}” is on the order page now.',
        ja: '発行しました。ご注文 {begin.no} の電子発票（宛名「{title}」）は注文ページからダウンロードできます。',
      }),
      sayThen('mailed', {
        'zh-CN': '已登记：订单 {begin.no} 的增值税专用发票，抬头「{title}」，5 个工作日内开具并邮寄给您。',
        'zh-TW': '已登記：訂單 {begin.no} 的增值稅專用發票，抬頭「{title}」，5 個工作天內開立並郵寄給您。',
        en: 'Noted: the special VAT invoice of order {begin.no} to “{title}” is made and mailed within 5 working days.',
        ja: '承りました。ご注文 {begin.no} の専用発票（宛名「{title}」）を 5 営業日以内に発行し郵送します。',
      }),
      sayThen('kept', {
        'zh-CN': '好的，先不开。签收后 180 天内都可以申请。',
        'zh-TW': '好的，先不開。簽收後 180 天內都可以申請。',
        en: 'All right, not now. It can be asked for within 180 days.',
        ja: '承知しました。180 日以内でしたらお申し込みいただけます。',
      }),
      sayThen('not_yet', {
        'zh-CN':
          '订单 {begin.no} 目前{begin.state_text}。签收后马上就能在订单页开电子发票，到时也可以再来找我。',
        'zh-TW':
          '訂單 {begin.no} 目前{begin.state_text}。簽收後馬上就能在訂單頁開電子發票，到時也可以再來找我。',
        en: 'Order {begin.no}: {begin.state_text}. The electronic invoice is available on the order page at once after delivery; you can also come back to me then.',
        ja: 'ご注文 {begin.no} は{begin.state_text}です。電子発票はお届け後すぐに注文ページで発行できます。',
      }),
      sayThen('none_due', {
        'zh-CN': '订单 {begin.no} {begin.state_text}，没有可以开票的金额。',
        'zh-TW': '訂單 {begin.no} {begin.state_text}，沒有可以開票的金額。',
        en: 'Order {begin.no}: {begin.state_text}. There is nothing to invoice.',
        ja: 'ご注文 {begin.no} は{begin.state_text}のため、発票の対象がありません。',
      }),
      sayThen('too_late', {
        'zh-CN': '订单 {begin.no} 已超过 180 天，不能再开票或重开了。',
        'zh-TW': '訂單 {begin.no} 已超過 180 天，不能再開票或重開了。',
        en: 'Order {begin.no} is older than 180 days, so no invoice can be made for it any more.',
        ja: 'ご注文 {begin.no} は 180 日を過ぎているため、発行・再発行できません。',
      }),
      sayThen('made', {
        'zh-CN': '订单 {begin.no} 的发票刚才已经开好了，请在订单页查看。',
        'zh-TW': '訂單 {begin.no} 的發票剛才已經開好了，請在訂單頁查看。',
        en: 'The invoice of order {begin.no} has just been made; you find it on the order page.',
        ja: 'ご注文 {begin.no} の発票は発行済みです。注文ページをご覧ください。',
      }),
      sayThen('once_only', {
        'zh-CN': '订单 {begin.no} 的发票已经重开过一次，不能再改抬头了。',
        'zh-TW': '訂單 {begin.no} 的發票已經重開過一次，不能再改抬頭了。',
        en: 'The invoice of order {begin.no} was reissued before, and that is possible once only.',
        ja: 'ご注文 {begin.no} の発票はすでに再発行済みです（再発行は 1 回のみ）。',
      }),
    ],
  }),
};
