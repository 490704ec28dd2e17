import { type Locale, type PersonTag, ruleTags, type TagEvidence } from '@parley/contract';
import { moneyText } from '../shell/format.ts';
import { languageNames, type Translate } from '../words/index.ts';

const speaks = 'speaks:';
type Known = (typeof ruleTags)[number];
const isKnown = (tag: string): tag is Known => (ruleTags as readonly string[]).includes(tag);

/** The name of a tag: a rule's in the reader's language, a colleague's as it was written. */
export function tagName(t: Translate, tag: string): string {
  if (isKnown(tag)) return t(`persons.tag.${tag}`);
  if (!tag.startsWith(speaks)) return tag;
  const code = tag.slice(speaks.length);
  return t('persons.speaks', { language: languageNames[code as Locale] ?? code });
}

/** What a tag rests on, in a line. */
export function whyWords(t: Translate, evidence: TagEvidence, locale: Locale): string {
  const { kind, count, of = 0, amountCents = 0, currency = '', refs } = evidence;
  const amount = currency ? moneyText(amountCents, currency, locale) : '';
  return t(`persons.why.${kind}`, { count, of, amount, refs: isOrders(kind) ? refs.join(', ') : '' });
}

const isOrders = (kind: TagEvidence['kind']) => kind === 'orders' || kind === 'spend' || kind === 'returns';

/** Tags that mean trouble or money are told apart from the others, by their words first. */
export const toneOf = ({ tag }: PersonTag): 'good' | 'bad' | 'plain' => {
  if (tag === 'vip') return 'good';
  return tag === 'often-angry' || tag === 'unhappy' || tag === 'return-prone' ? 'bad' : 'plain';
};
