import type { Product, Variant } from '../catalogue/product.ts';

/** The variant a customer means by its code or by words such as "L", "grey" or "白色 L"; what they do not name stays as it was. */
export function findVariant({ variants }: Product, bought: string, wanted: string): Variant | undefined {
  const exact = variants.find(({ variant }) => variant.toLowerCase() === wanted.trim().toLowerCase());
  if (exact) return exact;
  const words = wordsOf(wanted);
  const meant = variants.filter((each) => {
    const own = new Set(wordsOf(`${each.variant} ${each.text.zh} ${each.text.en}`));
    return words.length > 0 && words.every((word) => own.has(word));
  });
  return likestFirst(meant, { variants }, bought)[0];
}

/** Variants in the order of how much they share with the one that was bought. */
export function likestFirst(
  some: readonly Variant[],
  { variants }: Pick<Product, 'variants'>,
  bought: string,
): Variant[] {
  const before = variants.find(({ variant }) => variant === bought);
  const alike = ({ colour, size }: Variant) =>
    Number(colour === before?.colour) + Number(size === before?.size);
  return some.toSorted((a, b) => alike(b) - alike(a));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9]+|[\p{Script=Han}]+/gu) ?? [];
