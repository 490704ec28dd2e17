/** Does what is needed soon once the page has nothing else to do. */
export function whenIdle(work: () => void): () => void {
  // Safari knows no idle time
  const timer = setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(work), 1_000);
  return () => clearTimeout(timer);
}
