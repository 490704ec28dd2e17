export interface Repeater {
  /** Runs the work again and again, each time `ms` after it ended; a failure is told and the next run comes all the same. */
  every(ms: number, work: () => Promise<void>, onError: (error: unknown) => void): void;
  stop(): void;
}

export function createRepeater(): Repeater {
  let timers = new Set<NodeJS.Timeout>();
  let stopped = false;
  return {
    every(ms, work, onError) {
      const wait = () => {
        if (stopped) return;
        const timer = setTimeout(() => {
          timers.delete(timer);
          void work().catch(onError).finally(wait);
        }, ms);
        timers.add(timer);
      };
      wait();
    },
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers = new Set();
    },
  };
}
