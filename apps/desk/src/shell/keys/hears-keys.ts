import { composes } from './composes.ts';
import type { KeyBinding } from './key-map.ts';

interface Press {
  isComposing: boolean;
  keyCode: number;
  repeat: boolean;
}
interface Place {
  /** the key was pressed in something that takes text */
  isField: boolean;
  /** a dialog or a menu has the keyboard */
  isOverlaid: boolean;
}

/** Whether a binding may act: never while an input method composes, bare keys never in fields and only where they are wanted. */
export function hearsKey(binding: KeyBinding, press: Press, place: Place, wantsSingles: boolean): boolean {
  if (composes(press)) return false;
  if (place.isOverlaid) return false;
  if (binding.isSingle) return wantsSingles && !place.isField && !press.repeat;
  return binding.scope !== 'composer' || place.isField;
}

/** What the page says about where a key was pressed. */
export function placeOf(target: EventTarget | null): Place {
  const element = target instanceof HTMLElement ? target : null;
  const field = element?.closest('input, textarea, select, [contenteditable="true"], [role="textbox"]');
  const isField =
    Boolean(field) && !(field instanceof HTMLInputElement && /^(checkbox|radio|button)$/.test(field.type));
  const overlay = '[aria-modal="true"], [role="menu"], [role="listbox"], [role="dialog"]';
  const isOverlaid =
    Boolean(element?.closest(overlay)) || document.querySelector('[aria-modal="true"]') !== null;
  return { isField, isOverlaid };
}
