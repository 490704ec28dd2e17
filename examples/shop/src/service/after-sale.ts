import { describeColour } from '../catalogue/describe-variant.ts';
import type { Product, Variant } from '../catalogue/product.ts';
import { getProduct } from '../catalogue/store.ts';
import { returnDaysOf } from '../customers/customer.ts';
import { getCustomer } from '../customers/store.ts';
import { addDays } from '../kernel/china-day.ts';
import type { Queryable } from '../kernel/database.ts';
import type { Text } from '../kernel/language.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Order, OrderItem } from '../orders/order.ts';
import { itemsMeant, qualityDays, refundFor, returnDeadline } from '../orders/request-return.ts';
import { findVariant, likestFirst } from './find-variant.ts';

const dayMs = 86_400_000;
const daysPerMonth = 30.4375;

interface OtherVariant {
  readonly variant: string;
  readonly size?: string;
  readonly colour?: Text;
  readonly text: Text;
  readonly stock: number;
  readonly stockText: Text;
  readonly backInDays?: number;
}

/** What can be done about one item of an order by now: send it back, exchange it, have it repaired. */
export interface AfterSale extends Pick<Order, 'no' | 'state' | 'stateText'> {
  readonly item: OrderItem;
  /** whole days since delivery; absent before it */
  readonly daysSince?: number;
  /** days in which this customer returns without reason */
  readonly returnDays: number;
  readonly returnUntil?: string;
  readonly qualityUntil?: string;
  /** as far as days and kind of goods go; cosmetics must not be opened either */
  readonly mayReturn: boolean;
  readonly mayReturnForQuality: boolean;
  readonly kind?: Product['noReturnKind'];
  readonly refundCents: number;
  readonly isPickupFree: boolean;
  readonly isExchanged: boolean;
  readonly warrantyMonths?: number;
  readonly isInWarranty: boolean;
  /** what it could be exchanged for, the most alike first */
  readonly others: readonly OtherVariant[];
  readonly wanted?: OtherVariant & { readonly isSame: boolean };
}

interface Asked {
  /** the line of the order; the first where absent */
  readonly item?: number;
  /** a variant by code or words */
  readonly variant?: string;
}

export async function describeAfterSale(db: Queryable, order: Order, asked: Asked): Promise<AfterSale> {
  const [item] = itemsMeant(order, asked.item);
  if (!item) throw new Refusal('item-not-found', { no: order.no });
  const [{ level }, product, exchanged] = await Promise.all([
    getCustomer(db, order.customerId),
    getProduct(db, item.sku),
    db.query('select 1 from shop.exchanges where order_no = $1', [order.no]),
  ]);
  const { no, state, stateText } = order;
  return {
    ...{ no, state, stateText, item },
    ...describeReturn(order, product, returnDaysOf[level]),
    refundCents: refundFor(order, [item]),
    isPickupFree: level !== 'Silver',
    isExchanged: Boolean(exchanged.rowCount),
    ...describeWarranty(order, product),
    ...describeVariants(product, item, asked.variant),
  };
}

function describeReturn({ state, deliveredAt }: Order, { noReturnKind }: Product, returnDays: number) {
  const kind = noReturnKind && { kind: noReturnKind };
  if (state !== 'delivered' || !deliveredAt)
    return { returnDays, mayReturn: false, mayReturnForQuality: false, ...kind };
  const returnUntil = returnDeadline(deliveredAt, returnDays);
  const qualityUntil = returnDeadline(deliveredAt, qualityDays);
  const now = new Date();
  return {
    ...{ returnDays, ...kind },
    daysSince: Math.floor((now.getTime() - Date.parse(deliveredAt)) / dayMs),
    ...{ returnUntil: returnUntil.toISOString(), qualityUntil: qualityUntil.toISOString() },
    mayReturn: returnUntil >= now && noReturnKind !== 'food',
    mayReturnForQuality: qualityUntil >= now,
  };
}

function describeWarranty({ deliveredAt }: Order, { warrantyMonths }: Product) {
  if (warrantyMonths === undefined) return { isInWarranty: false };
  const isInWarranty =
    deliveredAt !== undefined && addDays(new Date(deliveredAt), warrantyMonths * daysPerMonth) > new Date();
  return { warrantyMonths, isInWarranty };
}

function describeVariants(product: Product, { variant: bought }: OrderItem, words: string | undefined) {
  const others = product.variants.filter(({ variant }) => variant !== bought);
  const wanted = words ? findVariant(product, bought, words) : undefined;
  if (words && !wanted) throw new Refusal('variant-not-found', { sku: product.sku, variant: words });
  return {
    others: likestFirst(others, product, bought).map(describeOther),
    ...(wanted && { wanted: { ...describeOther(wanted), isSame: wanted.variant === bought } }),
  };
}

const describeOther = ({ variant, size, colour, text, stock, backInDays }: Variant): OtherVariant => ({
  ...{ variant, text, stock },
  ...(size && { size }),
  ...(colour && { colour: describeColour(colour) }),
  stockText:
    stock > 0
      ? { zh: '有货', en: 'in stock', ja: '在庫あり' }
      : { zh: '无货', en: 'out of stock', ja: '在庫なし' },
  ...(backInDays !== undefined && { backInDays }),
});
