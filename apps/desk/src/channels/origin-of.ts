/** `shop.example` and `https://shop.example/cart` are both the site `https://shop.example`. */
export function originOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '*') return '*';
  try {
    const url = new URL(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^[^.\s]+(\.[^.\s]+)+$|^localhost$/.test(url.hostname) ? url.origin : null;
  } catch {
    return null;
  }
}
