import type { Evidence } from '@parley/contract';

/** Somebody as far as likeness asks. */
export interface Known {
  name: string;
  isVerified: boolean;
}

const enough = new Set<Evidence['kind']>(['user', 'email', 'phone', 'order', 'tracking']);

/**
 * Whether this evidence is worth an agent's look. An address or a number is; a browser is where one of both has not been proven to be
 * anybody, or both go by one name: a family may share a browser, and two accounts on it are two people until more is known.
 */
export function isLikely(evidence: readonly Evidence[], one: Known, other: Known): boolean {
  if (evidence.some(({ kind }) => enough.has(kind))) return true;
  if (!evidence.some(({ kind }) => kind === 'browser')) return false;
  return !(one.isVerified && other.isVerified) || isSameName(one.name, other.name);
}

/** Whether both go by one name, however it is written. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === b && a.length > 1;
}
const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** What is known of two contacts together, each thing once. */
export function addEvidence(held: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  const found = new Map(held.map((each) => [`${each.kind}:${each.value}`, each]));
  for (const each of more) found.set(`${each.kind}:${each.value}`, each);
  return [...found.values()].slice(0, mostEvidence);
}
const mostEvidence = 20;
