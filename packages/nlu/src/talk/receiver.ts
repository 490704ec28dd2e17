/** Where something is to be sent, and to whom, as far as a text says it. */
export interface Receiver {
  address?: string;
  person?: string;
}

const longest = 500;
const orderNumbers = /(?<![a-z\d])[a-z]{2}\d{6,12}/giu;
const separators = /[，,；;。\n、]+/u;
const sentenceEnds = /[；;。\n]+|(?<!\b(?:st|rd|ave|no|apt|rm))\.(?:\s|$)/iu;

const wideMarks =
  /[省市区區县縣州镇鎮乡鄉村街路道巷弄号號楼樓栋棟室座层層]|单元|單元|小区|社区|大厦|大廈|公寓|园区|丁目|番地|番|[都府県町]/gu;
const wideLead =
  /^.*(?:改成|改為|改为|改到|改至|换成|換成|换到|換到|寄到|寄往|寄去|送到|送去|发到|發到|发往|搬到|(?:新)?(?:地址|住址|住所|お?届け先|送り先)(?:应该)?(?:是|为|為|改|は|を|:|：)?|住在|[:：])\s*|^(?:应该|應該)?(?:是|在|到|为|為)\s*/u;
const wideTail =
  /(?: \p{Script=Han}{2,4}$|に(?:変更|送|届|変え|して|お願い).*|へ(?:送|変更|お願い).*|です.*|でお願い.*|这里|這裡|吧|哦|啊|呀|谢谢.*|謝謝.*|(?:可以|行|好)(?:吗|嗎|不).*)$/u;

const streets =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|square|sq|place|pl|terrace|highway|hwy';
const narrow = new RegExp(
  `(?:(?:room|rm|flat|apt|apartment|unit|suite|floor|building|bldg|block)\\.? ?#?[\\w-]{1,8},? ){0,3}(?:no\\.? ?)?\\d{1,5}[a-z]?(?:-\\d{1,5})?,? (?:[\\p{L}'.-]{2,20} ){0,5}?(?:${streets})\\b\\.?`,
  'iu',
);
const narrowRest = /^,? ?([\p{L}'.-]{2,20}(?: [\p{L}\d'.-]{2,20}){0,3}|\d{4,7})/u;
const narrowStop =
  /^(?:instead|please|pls|thanks|thank|receiver|recipient|consignee|attn|name|phone|tel|and|for|my|the|it|is|to|with|ok)$/i;

const titled =
  /(?:收件人|收货人|收貨人|联系人|聯絡人|姓名|名字|receiver|recipient|consignee|attn|name|受取人|宛名|お?名前)(?:\s?(?:(?:is|name|to)\b|改成|改为|改為|换成|換成|应该是|是|为|為|叫|は)|[:：])*\s*([\p{L}][\p{L}·・.' -]{1,39})/iu;
const wideName =
  /^(?:\p{Script=Han}{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana} ]{1,11})$/u;
const narrowName = /^[A-Z][\p{L}'-]{1,20}(?: [A-Z][\p{L}'.-]{0,20}){1,3}$/u;
const noName =
  /[谢謝请請吧吗嗎了没沒错錯才改换換寄送发發不是对對好]|地址|电话|電話|手机|手機|订单|訂單|可以|门牌|門牌|注文|番号|番號|住所|届け先|受取人|そのまま|ください|です|ます|はい|お願い/u;
const numbers = /(?:\+?\d{2,3}[ -]?)?(?<!\d)1\d{10}(?!\d)|(?<!\d)0\d{1,3}-\d{3,8}(?:-\d{4})?/gu;

/** What stands between commas and before a telephone number is most often who answers there. */
const beforeNumber =
  /(?:^|[,，;；。\n、])\s*([^,，;；。\n、]{2,40}?)[,，;；、\s]+(?=(?:\+?\d{2,3}[ -]?)?1\d{10}(?!\d))/u;

/** Reads a postal address and the name of a receiver out of a text, in Chinese, English or Japanese; a bare name counts beside an address only. */
export function readReceiver(text: string): Receiver {
  const whole = text.slice(0, longest).normalize('NFKC');
  const reached = beforeNumber.exec(whole)?.[1];
  const caller = reached !== undefined && isName(reached) ? reached : undefined;
  const said = (caller ? whole.replace(caller, ',') : whole).replace(numbers, ',').replace(orderNumbers, ' ');
  const address = wideAddress(said) ?? narrowAddress(said);
  const person = titledName(said) ?? (address ? (caller ?? bareName(said, address)) : undefined);
  return { ...(address ? { address } : {}), ...(person ? { person } : {}) };
}

/** The piece between separators that has the most marks of an address. */
function wideAddress(said: string): string | undefined {
  const pieces = said.split(separators).map((piece) => {
    const bare = piece.trim().replace(wideLead, '').replace(wideTail, '').trim();
    const marks = bare.match(wideMarks)?.length ?? 0;
    return { bare, weight: marks * 2 + (/\d/.test(bare) ? 2 : 0) };
  });
  const best = pieces.toSorted((a, b) => b.weight - a.weight || b.bare.length - a.bare.length)[0];
  if (!best || best.weight < 4 || best.bare.length < 5 || !/\p{Script=Han}/u.test(best.bare))
    return undefined;
  return best.bare;
}

/** A house number and a street, and what follows between commas: district, town, code. */
function narrowAddress(said: string): string | undefined {
  for (const sentence of said.split(sentenceEnds)) {
    const found = narrow.exec(sentence);
    if (!found) continue;
    const rest = sentence.slice(found.index + found[0].length).split(',');
    const parts: string[] = [];
    for (const [at, piece] of rest.entries()) {
      const words = piece.trim().split(' ').filter(Boolean);
      const stop = words.findIndex((word) => narrowStop.test(word));
      const kept = (stop < 0 ? words : words.slice(0, stop)).join(' ');
      if (kept && narrowRest.test(kept) && !/\d{8,}/.test(kept)) parts.push(kept);
      if (stop >= 0 || (kept === '' && at > 0) || parts.length >= 4) break;
    }
    return [found[0].trim(), ...parts].join(', ');
  }
  return undefined;
}

function titledName(said: string): string | undefined {
  const [piece] = titled.exec(said)?.[1]?.split(separators) ?? [];
  const name = piece?.trim().replace(wideTail, '');
  return name && name.length > 1 && !noName.test(name) ? name : undefined;
}

const bareName = (said: string, address: string): string | undefined =>
  said
    .split(address)
    .flatMap((piece) => piece.split(separators))
    .map((piece) => piece.trim().replace(/(?:です|でお願いします)$/u, ''))
    .find(isName);

const isName = (piece: string): boolean =>
  (wideName.test(piece) || narrowName.test(piece)) && !noName.test(piece);
