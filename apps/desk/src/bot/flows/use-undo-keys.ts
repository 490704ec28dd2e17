import { useEffect } from 'react';
import { composes } from '../../shell/keys/composes.ts';
import type { DraftStore } from './draft/draft-store.ts';

/** Ctrl or ⌘ with Z takes back what was drawn, with Shift or with Y does it again; in a field the field has its own. */
export function useUndoKeys(draft: DraftStore) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      if (isField || composes(event) || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) draft.redo();
      else draft.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [draft]);
}
