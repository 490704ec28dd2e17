import type { Queryable } from '../kernel/database.ts';
import { Refusal } from '../kernel/refusal.ts';
import { describeVariant } from './describe-variant.ts';
import type { Category, Product, Variant } from './product.ts';

interface VariantRow {
  code: string;
  colour: string | null;
  size: string | null;
  shelf: string;
  quantity: number;
  backInDays: number | null;
}

interface ProductRow {
  sku: string;
  category: Category;
  name_zh: string;
  name_en: string;
  name_ja: string | null;
  summary_zh: string;
  summary_en: string;
  summary_ja: string | null;
  price_cents: number;
  warranty_months: number | null;
  no_return_kind: 'food' | 'cosmetics' | null;
  stock: number;
  variants: VariantRow[];
}

export interface ProductQuery {
  readonly sku?: string;
  readonly category?: string;
  /** Words of the customer; found anywhere in name, summary or SKU. */
  readonly words?: string;
}

const matching = {
  name: 'products-matching',
  text: `
select p.*,
  (select sum(s.quantity)::int from shop.stock s where s.sku = p.sku) as stock,
  (select json_agg(json_build_object('code', v.code, 'colour', v.colour, 'size', v.size, 'shelf', v.shelf,
      'quantity', s.quantity,
      'backInDays', case when s.quantity = 0 and s.back_on > today.day then s.back_on - today.day end)
      order by v.position)
    from shop.variants v join shop.stock s using (sku, shelf) where v.sku = p.sku) as variants
from shop.products p, (select (now() at time zone 'Asia/Shanghai')::date as day) today
where ($1::text is null or p.sku = $1)
  and ($2::text is null or p.category = $2)
  and ($3::text is null or concat_ws(' ', p.sku, p.name_zh, p.name_en, p.summary_zh, p.summary_en) ilike $3)
order by p.position`,
};

/** Products with their variants and live stock, in the order of the catalogue. */
export async function listProducts(db: Queryable, query: ProductQuery = {}): Promise<Product[]> {
  const words = query.words?.trim().slice(0, 100);
  const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
  const found = await db.query<ProductRow>(matching, [query.sku ?? null, query.category ?? null, pattern]);
  return found.rows.map(toProduct);
}

export async function getProduct(db: Queryable, sku: string): Promise<Product> {
  const [product] = await listProducts(db, { sku: sku.toUpperCase() });
  if (!product) throw new Refusal('product-not-found', { sku });
  return product;
}

function toProduct(row: ProductRow): Product {
  return {
    sku: row.sku,
    category: row.category,
    name: { zh: row.name_zh, en: row.name_en, ...(row.name_ja && { ja: row.name_ja }) },
    summary: {
      ...{ zh: row.summary_zh, en: row.summary_en },
      ...(row.summary_ja && { ja: row.summary_ja }),
    },
    priceCents: row.price_cents,
    currency: 'CNY',
    stock: row.stock,
    variants: row.variants.map(toVariant),
    ...(row.warranty_months !== null && { warrantyMonths: row.warranty_months }),
    ...(row.no_return_kind && { noReturnKind: row.no_return_kind }),
  };
}

function toVariant({ code, colour, size, shelf, quantity, backInDays }: VariantRow): Variant {
  return {
    variant: code,
    text: describeVariant(colour, size),
    ...(colour && { colour }),
    ...(size && { size }),
    shelf,
    stock: quantity,
    ...(backInDays !== null && { backInDays }),
  };
}
