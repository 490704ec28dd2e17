import type { Text } from '../kernel/language.ts';

export type Category = 'digital' | 'home' | 'baby' | 'fashion' | 'care';

export interface SeedShelf {
  readonly shelf: string;
  readonly quantity: number;
  readonly backInDays?: number;
}

export interface SeedVariant {
  readonly code: string;
  readonly shelf: string;
  readonly colour?: string;
  readonly size?: string;
}

export interface SeedProduct {
  readonly sku: string;
  readonly category: Category;
  readonly name: Text;
  readonly summary: Text;
  readonly priceYuan: number;
  readonly warrantyMonths?: number;
  readonly noReturnKind?: 'food' | 'cosmetics';
  readonly shelves: readonly SeedShelf[];
  readonly variants: readonly SeedVariant[];
}

interface Options {
  readonly colours?: readonly string[];
  readonly sizes?: readonly string[];
  readonly shelfOf?: (colour: string | undefined, size: string | undefined) => string;
}

export const wholeShelf = 'all';

/** Every combination of colour and size as one variant, coded "size-colour". */
export function listVariants(options: Options = {}): SeedVariant[] {
  const { colours = [undefined], sizes = [undefined], shelfOf = () => wholeShelf } = options;
  return colours.flatMap((colour) =>
    sizes.map((size) => ({
      code: [size, colour].filter(Boolean).join('-') || 'one',
      shelf: shelfOf(colour, size),
      ...(colour && { colour }),
      ...(size && { size }),
    })),
  );
}
