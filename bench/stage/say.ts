const begun = Date.now();

/** Tells the person at the terminal how it goes; standard output is kept for the result. */
export function say(line: string): void {
  process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
}
