/** Lets few works run at a time and few wait; the rest must come again. */
export interface Limit {
  /** Whether one more would not even be let to wait. */
  isFull(): boolean;
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createLimit(atATime: number, mayWait: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  const enter = (): Promise<void> | undefined => {
    if (running < atATime) running++;
    else return new Promise((resolve) => waiting.push(resolve));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };
  return {
    isFull: () => running >= atATime && waiting.length >= mayWait,
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
