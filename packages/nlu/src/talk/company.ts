const longest = 300;
const separators = /[，,；;。\n、：:「」“”"()（）\s]+/u;
const wideForm =
  /(?:有限责任公司|有限責任公司|股份公司|有限公司|集团|集團|合伙企业|事务所|事務所|工作室|研究院|研究所|基金会|基金會|合作社|株式会社|合同会社|有限会社|商会)(?=$|です|の|で|に|吧|啊|哦|，|,)/u;
const wideFront = /^(?:株式会社|合同会社|有限会社)./u;
const wideLead =
  /^.*?(?:(?:改|换|換|写|寫|开|開|填|用)(?:成|为|為|到|给|給|了)?(?=\p{Script=Han}{4})|(?:抬头|抬頭|名称|名稱|全称|全稱|名字|单位|單位|公司名?|宛名|会社名|社名)(?:就?是|叫|为|為|は|を)|(?:就?是|叫做?|给|給)(?=\p{Script=Han}{4}))(?:我们?的?|咱们?的?)?/u;
const wideTail = /(?:(?:に|で|へ)(?:し|変|お願|書).*|です.*|でお願い.*|[吧啊哦呀])$/u;

const narrowForm =
  /^(?:ltd|limited|llc|l\.l\.c|inc|incorporated|corp|corporation|gmbh|plc|pty|llp|co|company|s\.a|b\.v|ag|kk|k\.k)[.,;!?]*$/iu;
/** Of words that are written small, only these are surely no words of another kind. */
const smallForm = /^(?:ltd|llc|inc|gmbh|corp|plc|llp)[.,;!?]*$/u;
const joining = /^(?:&|and|of|the|de|la)$/iu;
const mostWords = 9;

/** Reads the name of a company out of a text that says more around it, in Chinese, English or Japanese; undefined where no legal form tells that one is there. */
export function readCompany(text: string): string | undefined {
  const said = text.slice(0, longest).normalize('NFKC');
  return wideCompany(said) ?? narrowCompany(said);
}

function wideCompany(said: string): string | undefined {
  for (const piece of said.split(separators)) {
    const bare = piece.replace(wideTail, '');
    const form = wideForm.exec(bare);
    const whole = form ? bare.slice(0, form.index + form[0].length) : bare;
    const name = whole.replace(wideLead, '');
    const isFront = wideFront.test(name);
    if ((form || isFront) && name.length > (form?.[0].length ?? 0) + 1) return name;
  }
  return undefined;
}

/** The words before a legal form, as long as they are written as names are; where nothing is written large, as far as the sentence goes. */
function narrowCompany(said: string): string | undefined {
  const words = said.split(/\s+/u).filter(Boolean);
  const end = lastForm(words);
  if (end < 1) return undefined;
  const isLarge = (word: string) => /^["“]?[\p{Lu}\d]/u.test(word);
  const isNamed = isLarge(words[end - 1] ?? '');
  if (!isNamed && !smallForm.test(words[end] ?? '')) return undefined;
  const mayBegin = isNamed ? isLarge : (word: string) => !leading.test(word);
  let start = end;
  while (start > 0 && end - start < mostWords) {
    const before = words[start - 1] ?? '';
    if (/[:;.!?]$/u.test(before) && !/^(?:co|st|\p{L})\.,?$/iu.test(before)) break;
    if (!mayBegin(before) && !(joining.test(before) && mayBegin(words[start - 2] ?? ''))) break;
    start -= 1;
  }
  const name = words
    .slice(start, end + 1)
    .join(' ')
    .replace(/^["“]|[,;!?”"]+$/gu, '');
  return start < end ? name : undefined;
}

const leading =
  /^(?:to|is|be|say|says|read|reads|for|name|title|company|firm|put|use|write|it|on|as|our|my)[:,]?$/iu;

/** "Co., Ltd." ends with its last word. */
function lastForm(words: readonly string[]): number {
  const first = words.findIndex((word, at) => at > 0 && narrowForm.test(word));
  let end = first;
  while (end >= 0 && narrowForm.test(words[end + 1] ?? '')) end += 1;
  return end;
}
