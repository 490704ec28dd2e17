/** The picture of a product, in its colour where it comes in several. */
export function artOf(sku: string, colour?: string): string {
  return `/assets/art/${[sku.toLowerCase(), colour].filter(Boolean).join('-')}.svg`;
}

/** The picture of an ordered variant, whose code ends in its colour. */
export function artOfVariant(sku: string, variant: string): string {
  const last = variant.split('-').at(-1) ?? '';
  return artOf(sku, /^[a-z]{3,}$/.test(last) && last !== 'one' ? last : undefined);
}
