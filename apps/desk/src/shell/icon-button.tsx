import type { MouseEvent, ReactNode, Ref } from 'react';
import styles from './icon-button.module.css';
import { type ActionId, isMac, keyText } from './keys/key-map.ts';
import { keysOf } from './keys/own-keys.ts';
import { cx } from './look/cx.ts';
import { usePreference } from './preferences.ts';
import { Tip } from './tip.tsx';

interface IconButtonProps {
  label: string;
  icon: ReactNode;
  onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** the action whose key the tooltip names */
  action?: ActionId;
  isPressed?: boolean;
  disabled?: boolean;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is only an icon, with its name and key in a tooltip. */
export function IconButton({ label, icon, action, isPressed, className, ...rest }: IconButtonProps) {
  return (
    <Tip title={<KeyHint label={label} action={action} />} delayMs={400}>
      <button
        type="button"
        className={cx(styles.button, className)}
        aria-label={label}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...rest}
      >
        {icon}
      </button>
    </Tip>
  );
}

/** A name with the key that does the same. */
export function KeyHint({ label, action }: { label: string; action?: ActionId | undefined }) {
  if (!action) return label;
  return (
    <span className={styles.hint}>
      {label} <Keys action={action} />
    </span>
  );
}

/** The keys of an action as caps. */
export function Keys({ action }: { action: ActionId }) {
  const [own] = usePreference('keys');
  const [keys] = keysOf(action, own);
  if (keys === undefined) return null;
  return (
    <span className={styles.keys}>
      {keyText(keys, isMac()).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
