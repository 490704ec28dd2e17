const endings: (() => void)[] = [];
let isSet = false;

/** Does this when the process ends, however it ends; the last asked is the first done, and nothing of it may wait. */
export function atExit(end: () => void): void {
  endings.push(end);
  if (isSet) return;
  isSet = true;
  process.on('exit', () => {
    for (const each of endings.toReversed()) quietly(each);
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => process.exit(code));
}

function quietly(end: () => void) {
  try {
    end();
  } catch {}
}
