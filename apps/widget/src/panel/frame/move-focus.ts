/** Arrow keys, Home and End move through a menu's buttons; Escape and Tab leave it. */
export function moveFocus(event: KeyboardEvent, leave: () => void) {
  const list = event.currentTarget as HTMLElement;
  const buttons = [...list.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const goal = goals[event.key];
  if (goal !== undefined) buttons.at(goal % buttons.length)?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') leave();
  else return;
  event.preventDefault();
}
