import type { Text } from '../kernel/language.ts';
import type { Category } from '../seed/seed-product.ts';

export type { Category };

export interface Variant {
  readonly variant: string;
  readonly text: Text;
  readonly colour?: string;
  readonly size?: string;
  /** Variants of one shelf share one stock figure: the shop counts coats by size, not by colour. */
  readonly shelf: string;
  readonly stock: number;
  readonly backInDays?: number;
}

export interface Product {
  readonly sku: string;
  readonly category: Category;
  readonly name: Text;
  readonly summary: Text;
  readonly priceCents: number;
  readonly currency: 'CNY';
  readonly stock: number;
  readonly variants: readonly Variant[];
  readonly warrantyMonths?: number;
  readonly noReturnKind?: 'food' | 'cosmetics';
}

export const categoryTexts: Record<Category, Text> = {
  digital: { zh: '手机数码', en: 'Digital' },
  home: { zh: '家用电器', en: 'Home' },
  baby: { zh: '母婴专区', en: 'Baby' },
  fashion: { zh: '服饰鞋履', en: 'Fashion' },
  care: { zh: '食品美妆', en: 'Food & care' },
};
