/** What a connection needs of a WebSocket; a browser's own fits. */
export interface SocketLike {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  onerror: (() => void) | null;
  send(text: string): void;
  close(): void;
}

/** The world of a connection: sockets, time, chance, and signs that trying again may be worth it. */
export interface SocketEnv {
  dial(url: string): SocketLike;
  /** runs `fn` once after `ms`; the result cancels it */
  after(ms: number, fn: () => void): () => void;
  nowMs(): number;
  random(): number;
  /** calls back when the network or the page comes or goes; the result stops it */
  onWake(fn: () => void): () => void;
}

/** Runs `fn` once after `ms` by the global timer; the result cancels it. */
export function after(ms: number, fn: () => void): () => void {
  const timer = setTimeout(fn, ms);
  return () => clearTimeout(timer);
}

/** The browser as the world of a connection; without a window (Node) nothing ever wakes it. */
export const browserSocketEnv: SocketEnv = {
  dial: (url) => new WebSocket(url) as unknown as SocketLike,
  after,
  nowMs: () => Date.now(),
  random: () => Math.random(),
  onWake(fn) {
    if (typeof window === 'undefined') return () => undefined;
    const seen = () => {
      if (document.visibilityState === 'visible') fn();
    };
    const signs = ['online', 'offline', 'pageshow'];
    for (const sign of signs) window.addEventListener(sign, fn);
    document.addEventListener('visibilitychange', seen);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, fn);
      document.removeEventListener('visibilitychange', seen);
    };
  },
};
