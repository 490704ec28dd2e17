/** One step of FNV-1a over a UTF-16 unit; 32 bits. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** FNV-1a of a text, starting from a seed so that kinds of features do not meet; 32 bits. */
export function hashOf(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** One hash for two in their order; 32 bits. */
export function hashPair(left: number, right: number, seed: number): number {
  return (
    Math.imul(seed ^ Math.imul(left, 0x2c1b3c6d) ^ (right >>> 15), 0x297a2d39) ^ Math.imul(right, 0x5bd1e995)
  );
}
