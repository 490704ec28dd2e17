/** Brings a message into view and the focus to it; where it is left out above, all is drawn first. */
export function useJump(content: { current: HTMLElement | null }, showAll: () => void) {
  const go = (seq: number): boolean => {
    const goal = content.current?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
    if (!goal) return false;
    goal.tabIndex = -1;
    goal.scrollIntoView({ block: 'center' });
    goal.focus({ preventScroll: true });
    return true;
  };
  return (seq: number) => {
    if (go(seq)) return;
    showAll();
    setTimeout(() => go(seq), drawnMs);
  };
}
const drawnMs = 100;
