import type { CartLine } from '../orders/place-order.ts';

export type Cart = readonly CartLine[];

const maxLines = 20;
const maxQuantity = 99;

/** The cart with so many more of a variant. */
export function addToCart(cart: Cart, line: CartLine): Cart {
  const present = cart.find((each) => isSameLine(each, line));
  return setInCart(cart, { ...line, quantity: line.quantity + (present?.quantity ?? 0) });
}

/** The cart with exactly so many of a variant; none takes the line away. */
export function setInCart(cart: Cart, line: CartLine): Cart {
  const quantity = Math.min(maxQuantity, Math.max(0, Math.trunc(line.quantity) || 0));
  if (quantity === 0) return cart.filter((each) => !isSameLine(each, line));
  const next = { ...line, quantity };
  if (cart.some((each) => isSameLine(each, line)))
    return cart.map((each) => (isSameLine(each, line) ? next : each));
  return [...cart, next].slice(-maxLines);
}

/** How many things the cart holds. */
export function countCart(cart: Cart): number {
  return cart.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Reads a cart from a cookie; what does not look like one is an empty cart. */
export function parseCart(value: unknown): Cart {
  return Array.isArray(value) ? value.flatMap(parseLine) : [];
}

function parseLine(value: unknown): CartLine[] {
  if (typeof value !== 'object' || value === null) return [];
  const { sku, variant, quantity } = value as Record<string, unknown>;
  if (typeof sku !== 'string' || typeof variant !== 'string' || !Number.isInteger(quantity)) return [];
  return [{ sku, variant, quantity: Number(quantity) }];
}

function isSameLine(a: CartLine, b: CartLine): boolean {
  return a.sku === b.sku && a.variant === b.variant;
}
