type Step = () => unknown;

/** What must be undone however a command ends: by itself, by a failure or by Ctrl-C. */
export interface CleanUp {
  /** Adds a step, which runs before those added earlier; the answer takes it off again. */
  later(step: Step): () => void;
  /** Runs what there is, once however often it is called; a step that fails does not keep the others from running. */
  run(): Promise<void>;
}

export function createCleanUp(tell: (error: Error) => void): CleanUp {
  const steps: Step[] = [];
  let running: Promise<void> | undefined;
  const drain = async () => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step();
      } catch (error) {
        tell(error as Error);
      }
    }
  };
  return {
    later(step) {
      steps.push(step);
      return () => void steps.splice(steps.indexOf(step), steps.includes(step) ? 1 : 0);
    },
    run() {
      running ??= drain().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
