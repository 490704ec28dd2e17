import type { Text } from '../kernel/language.ts';
import { describeColour, describeSize } from './describe-variant.ts';
import type { Product, Variant } from './product.ts';

/** Which kinds of a product are asked for; what is not named is any. */
export interface Kind {
  readonly colour?: string;
  readonly size?: string;
}

/** What is on the shelves, in figures and in words. */
export interface StockTold extends Pick<Product, 'sku' | 'name' | 'summary' | 'priceCents' | 'variants'> {
  /** pieces on the shelves of the kinds that are meant */
  readonly stock: number;
  readonly state: 'in-stock' | 'partly' | 'out-of-stock' | 'not-made';
  readonly stockText: Text;
}

/** Tells the stock of a product, or of those of its kinds that are asked for. */
export function tellStock(product: Product, asked: Kind = {}): StockTold {
  const { sku, name, summary, priceCents } = product;
  const variants = product.variants.filter(
    ({ colour, size }) => (!asked.colour || colour === asked.colour) && (!asked.size || size === asked.size),
  );
  const shelves = [...new Set(variants.map(({ shelf }) => shelf))].map((shelf) =>
    variants.filter((each) => each.shelf === shelf),
  );
  const figures = shelves.map(([first]) => first?.stock ?? 0);
  const lines = shelves.map((own) => describeShelf(product, asked, own));
  return {
    ...{ sku, name, summary, priceCents, variants, state: stateOf(figures) },
    stock: figures.reduce((sum, figure) => sum + figure, 0),
    stockText: joinTexts(lines, { zh: '；', en: '; ', ja: '、' }),
  };
}

function stateOf(figures: readonly number[]): StockTold['state'] {
  if (figures.length === 0) return 'not-made';
  const inStock = figures.filter((figure) => figure > 0).length;
  return inStock === figures.length ? 'in-stock' : inStock > 0 ? 'partly' : 'out-of-stock';
}

/** How many there are of one shelf; where it also holds kinds that are not meant, only whether there are any. */
function describeShelf(product: Product, asked: Kind, meant: readonly Variant[]): Text {
  const [first] = meant;
  const { stock = 0, backInDays, shelf } = first ?? {};
  const label = labelOf(product, asked, meant);
  if (stock === 0) return joinTexts([label, back(backInDays)], { zh: '', en: ' ', ja: '' });
  const isWhole = product.variants.filter((each) => each.shelf === shelf).length === meant.length;
  const words: Text = isWhole
    ? { zh: `有现货 ${stock} 件`, en: `${stock} in stock`, ja: `在庫 ${stock} 点` }
    : { zh: '有现货', en: 'in stock', ja: '在庫あり' };
  return joinTexts([label, words], { zh: '', en: ' ', ja: '' });
}

const back = (days: number | undefined): Text =>
  days === undefined
    ? { zh: '缺货', en: 'sold out', ja: '品切れ' }
    : {
        zh: `缺货（约 ${days} 天后到货）`,
        en: `sold out (back in about ${days} days)`,
        ja: `品切れ（約 ${days} 日後に入荷）`,
      };

/** What tells these kinds from the others of the product: sizes, colours, or what was asked for. */
function labelOf({ variants }: Product, asked: Kind, meant: readonly Variant[]): Text {
  const sizes = distinct(meant.map(({ size }) => size));
  const colours = distinct(meant.map(({ colour }) => colour));
  const isPart = (own: readonly string[], all: readonly (string | undefined)[]) =>
    own.length < distinct(all).length;
  const bySize =
    asked.size !== undefined ||
    isPart(
      sizes,
      variants.map(({ size }) => size),
    );
  const byColour =
    asked.colour !== undefined ||
    isPart(
      colours,
      variants.map(({ colour }) => colour),
    );
  const parts = [
    ...(bySize ? [spans(sizes)] : []),
    ...(byColour ? [joinTexts(colours.map(describeColour), { zh: '、', en: ', ', ja: '、' })] : []),
  ].filter(({ en }) => en !== '');
  if (parts.length === 0) return { zh: '', en: '', ja: '' };
  const label = joinTexts(parts, { zh: ' ', en: ', ', ja: '・' });
  return { zh: `${label.zh} `, en: `${label.en}:`, ja: `${label.ja}：` };
}

/** Sizes in words, numbers that follow on each other as a span. */
function spans(sizes: readonly string[]): Text {
  if (sizes.length < 3 || !sizes.every((size) => /^\d+$/.test(size)))
    return joinTexts(sizes.map(describeSize), { zh: '、', en: ', ', ja: '、' });
  const runs: number[][] = [];
  for (const size of sizes.map(Number).toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === size - 1) run.push(size);
    else runs.push([size]);
  }
  const words = runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : String(run[0])));
  return { zh: `${words.join('、')} 码`, en: words.join(', '), ja: words.join('、') };
}

const distinct = (given: readonly (string | undefined)[]): string[] => [
  ...new Set(given.filter((each) => each !== undefined)),
];

function joinTexts(texts: readonly Text[], by: Required<Text>): Text {
  const join = (language: keyof Text) =>
    texts
      .map((text) => text[language] ?? text.en)
      .filter((text) => text !== '')
      .join(by[language]);
  return { zh: join('zh'), en: join('en'), ja: join('ja') };
}
