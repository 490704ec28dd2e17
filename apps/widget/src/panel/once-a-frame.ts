const hiddenFrameMs = 100;

/** Calls `fn` at most once a frame, however often it is asked to; where no frame comes (a tab behind others), soon after. */
export function onceAFrame(fn: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    const run = () => {
      if (!isAsked) return;
      isAsked = false;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      fn();
    };
    const frame = requestAnimationFrame(run);
    const timer = setTimeout(run, hiddenFrameMs);
  };
}
