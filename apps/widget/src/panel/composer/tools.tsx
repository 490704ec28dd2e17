import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';

export interface ToolsProps {
  canAttach: boolean;
  hasEmoji: boolean;
  onFiles(files: Iterable<File>): void;
  onEmoji(): void;
  children: ComponentChildren;
}

/** The buttons under the field. */
export function Tools({ canAttach, hasEmoji, onFiles, onEmoji, children }: ToolsProps) {
  const { t } = usePanel();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="tools">
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        onChange={(event) => {
          onFiles(event.currentTarget.files ?? []);
          event.currentTarget.value = '';
        }}
      />
      <button
        type="button"
        class="round"
        aria-label={t.attach}
        title={t.attach}
        disabled={!canAttach}
        onClick={() => picker.current?.click()}
      >
        <Icon name="clip" />
      </button>
      <button
        type="button"
        class="round"
        aria-label={t.emoji}
        title={t.emoji}
        aria-expanded={hasEmoji}
        onClick={onEmoji}
      >
        <Icon name="smile" />
      </button>
      {children}
    </div>
  );
}
