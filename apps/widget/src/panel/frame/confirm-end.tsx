import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel.ts';

/** Asks before a conversation is ended. */
export function ConfirmEnd({ onDone }: { onDone(): void }) {
  const { t, visitor, complain } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const end = async () => {
    onDone();
    const outcome = await visitor.end();
    if (!outcome.ok) complain(outcome.refused);
  };
  return (
    <dialog class="confirm" ref={dialog} aria-labelledby="end-question" onClose={onDone}>
      <h2 id="end-question">{t.endQuestion}</h2>
      <p>{t.endHint}</p>
      <div class="confirm-buttons">
        <button type="button" class="plain" onClick={onDone}>
          {t.endNo}
        </button>
        <button type="button" class="filled danger" onClick={() => void end()}>
          {t.endYes}
        </button>
      </div>
    </dialog>
  );
}
