import type { Concepts } from './concept.ts';

/** Invoices and whom they name. */
export const paperConcepts: Concepts = {
  invoice: {
    zh: '发票|开票|票据|收据|开个票|开张票|开出票|要票|给票|票开|票子开|票呢|出票|电子票|电子发票|小票|水单|凭条|报销凭证|拿去报销|报销用|要报账|报账|入账凭证|飞票|开单据|税票|机打票|普票|普通发票|公司报销|单位报销|财务要|财务报|发飘|统一发票|没票|张票|票据联|数电票|开具|开不开票|能开票|给开票|给不给票|有票吗|有没有票|要张票|要个票|给张票|开给我|带票|含票|票给',
    en: 'invoice|invoices|receipt|receipts|invoicing|bill of sale|tax invoice|vat invoice|expense claim|expenses|expense it|claim expenses|claim it on expenses|e invoice|proper bill|gst invoice|gst bill|paperwork for|for my accountant|accountant|accounts department|for my books|official bill|itemised bill|bill for|fapiao|the bill|proper receipt|bill please|get a bill|need a bill|a receipt|an invoice',
    ja: '領収書|請求書|インボイス|領収証|レシート|明細|明細書|発票|適格請求書|経費|経費精算|経費で落|納品書|領収|控えが欲|精算用|請求明細|伝票|領収書を|領収書が|領収書は|領収書の|証憑|経費で|発行して|発行でき|発行は|請求書を',
  },
  specialInvoice: {
    zh: '专票|专用发票|增值税专用|增值税|抵扣税|抵税|进项|抵进项|抵扣联|一般纳税人|可抵扣|可以抵扣|六联|税点|专用票|专用的票|抵扣的票|带税的票|能抵的票|能抵税',
    en: 'special invoice|special vat|vat|vat invoice|input tax|input vat|deduct tax|deductible|tax deduction|claim vat|claim back vat|claim the vat|reclaim vat|offset tax|special fapiao|vat registered|tax credit|recover vat|vat reg|general taxpayer|gst',
    ja: '増値税|専用発票|専用インボイス|税額控除|仕入控除|仕入税額|控除|専票|特別な請求書|増値税専用',
  },
  company: {
    zh: '公司|企业|抬头|税号|统编|统一编号|单位|工厂|厂里|单位名|公司名|公司全称|企业名|公家|对公|老板的公司|我们厂|我司|我们公司|挂公司|写公司|识别号|纳税人识别号|信用代码|统一社会信用|公帐|财务|店铺名义|单位名义|公司名义|公司的名|公司名字|开成公司|开公司|我们单位|我单位|厂子|报公司|对公户|单位的名|开成单位|开单位|学校名',
    en: 'company|business|tax number|corporate|firm|my work|employer|made out to|company name|business name|in the name of|tax id|tax identification|company details|limited company|ltd|my employer|organisation|organization|billed to|addressed to|trading name|gst number|vat number|office purchase|billing name|tax no|our name|schools name|companys name|firms name|work paying|office address on|under the company|for the company|for our company|to the company',
    ja: '会社|法人|社名|会社名|企業|事業者|勤務先|宛名|宛て名|会社宛|会社の名|屋号|税番号|納税者番号|団体|職場|事業所|登録番号|経理|上様|会社名義|会社の領収|会社用|会社で|法人名|団体名|学校名|店の名前|社名で|社名入',
  },
  personal: {
    zh: '个人|个人名义|私人|个人抬头|自己名字|写我名字|我自己的名|我个人|自然人|不是公司|没有公司|没公司|没单位',
    en: 'personal|individual|private person|in my own name|my own name|for myself|not a company|not a business|no company|no business|private individual|just me',
    ja: '個人|個人名|個人宛|個人の|私個人|自分の名前|個人事業|会社じゃな|一般人',
  },
  reissue: {
    zh: '重开|重新开|补开|补发票|重打|换票|红冲|冲红|作废重开|重新出|补一张|补打|补办|退票重开|改抬头|换抬头|补票|补给我|当时没开|那时候没开|当时没要|忘了开|忘开|没开过|开过了还能|以前的单|老订单|旧订单|去年买|上个月买|半年前|几个月前|之前买|很久之前|早就买|早前|前年|陈年|补个票|早些时候买|过了好久',
    en: 'reissue|reissued|re issue|new invoice|corrected invoice|another invoice|issue again|redo|redone|void and reissue|amend the invoice|old order|old purchase|months ago|last year|last month|ages ago|bought a while ago|a while back|a while ago|weeks ago|retrospective|backdated|late invoice|after the fact|retrospectively|never got an invoice|forgot to ask|didnt ask|yonks ago|previous order|long time ago',
    ja: '再発行|再度発行|発行し直|出し直|作り直|再交付|後から|あとから|後で発行|去年|昨年|先月|先々月|半年前|数か月前|ヶ月前|か月前|以前の注文|古い注文|前の注文|昔の|だいぶ前|ずいぶん前|かなり前|もらい忘れ|もらってなか|もらい損|遡って|さかのぼ',
  },
  paper: {
    zh: '纸质|纸的|纸质版|实体票|纸张|打印|打出来|邮寄发票|寄发票|盖章|盖公章|红章|发票原件|原件|纸本|电子版|邮箱里|发到邮箱|发邮箱|纸票|印出来|拿在手上|实物票|手写',
    en: 'paper|hard copy|printed|print it|print out|stamped|stamp|posted to me|physical copy|paper copy|electronic|pdf|by email|download|soft copy|digital copy|emailed|on paper|e mail it|original copy|through the post',
    ja: '紙|紙の|紙で|郵送|印刷|原本|電子|メールで|ダウンロード|データで|角印|はんこ|判子|社印|押印|書面',
  },
};
