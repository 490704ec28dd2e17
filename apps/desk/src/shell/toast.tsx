import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useWords } from '../words/index.ts';
import { cx } from './look/cx.ts';
import styles from './toast.module.css';

interface Toast {
  id: number;
  kind: 'done' | 'error';
  text: string;
  action?: { label: string; run(): void };
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

const dismiss = (id: number) => show(toasts.filter((toast) => toast.id !== id));

function add(toast: Omit<Toast, 'id'>, lastsMs: number) {
  lastId += 1;
  const id = lastId;
  show([...toasts.slice(-2), { ...toast, id }]);
  setTimeout(() => dismiss(id), lastsMs);
}

/** Says shortly that something is done. */
export const say = (text: string, action?: Toast['action']) =>
  add({ kind: 'done', text, ...(action ? { action } : {}) }, action ? 7000 : 3500);
/** Says what went wrong where no better place is on screen. */
export const complain = (text: string) => add({ kind: 'error', text }, 8000);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the short notices appear. */
export function Toasts() {
  const t = useWords();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={cx(styles.toast, toast.kind === 'error' && styles.error)}>
          {toast.kind === 'error' ? <CircleAlert size={16} /> : <CircleCheck size={16} />}
          <span className={styles.text}>{toast.text}</span>
          {toast.action ? (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                toast.action?.run();
                dismiss(toast.id);
              }}
            >
              {toast.action.label}
            </button>
          ) : null}
          <button
            type="button"
            className={styles.close}
            aria-label={t('shell.close')}
            onClick={() => dismiss(toast.id)}
          >
            <X size={14} />
          </button>
        </div>
      ))}
    </div>
  );
}
