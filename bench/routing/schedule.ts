interface Planned {
  at: number;
  run(): Promise<unknown>;
}

/** What is to happen, earliest first; of the same moment, what was planned first. */
export function createSchedule() {
  const planned: Planned[] = [];
  return {
    add(at: number, run: Planned['run']) {
      let from = 0;
      let to = planned.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((planned[middle] as Planned).at > at) from = middle + 1;
        else to = middle;
      }
      planned.splice(from, 0, { at, run });
    },
    next: (): Planned | undefined => planned.pop(),
  };
}
