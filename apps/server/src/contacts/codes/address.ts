/** Where a code can be sent. */
export interface CodeAddress {
  kind: 'email' | 'phone';
  value: string;
}

/** One form for what reaches the same mailbox or telephone; undefined for what is neither. */
export function readAddress(typed: string): CodeAddress | undefined {
  const text = typed.trim().normalize('NFKC');
  if (/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254)
    return { kind: 'email', value: text.toLowerCase() };
  const digits = text.replace(/[\s()+-]/g, '');
  if (!/^\d{6,15}$/.test(digits)) return undefined;
  return { kind: 'phone', value: digits.replace(/^(?:00)?86(?=1\d{10}$)/, '') };
}

/** The address as somebody who knows it recognises it, and nobody else learns it. */
export function maskAddress({ kind, value }: CodeAddress): string {
  if (kind === 'phone') return `${value.slice(0, 3)}****${value.slice(-2)}`;
  const [name = '', host = ''] = value.split('@');
  return `${name.slice(0, 1)}***@${host}`;
}
