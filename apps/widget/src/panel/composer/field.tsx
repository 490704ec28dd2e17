import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { listId, optionId } from './suggestion-list.tsx';
import type { Suggestions } from './use-suggestions.ts';

export interface FieldProps {
  field: { current: HTMLTextAreaElement | null };
  text: string;
  placeholder: string;
  isTooLong: boolean;
  suggestions: Suggestions;
  onText(text: string): void;
  onKey(event: KeyboardEvent): void;
  onFiles(files: FileList): void;
}

const tallestPx = 132;

/** The field one writes in; it grows with its text, up to some lines, and takes pasted files. */
export function Field(props: FieldProps) {
  const { field, text, suggestions, isTooLong } = props;
  const { t, visitor } = usePanel();
  const { found, chosen } = suggestions;
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, tallestPx)}px`;
  }, [field, text]);
  return (
    <>
      <label class="sr" for="message">
        {t.message}
      </label>
      <textarea
        id="message"
        ref={field}
        rows={1}
        value={text}
        placeholder={props.placeholder}
        enterkeyhint="send"
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? listId : undefined}
        aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
        aria-invalid={isTooLong}
        aria-describedby="message-limit typing-shown"
        onInput={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={props.onKey}
        onBlur={() => visitor.typing(false)}
        onPaste={(event) => {
          const files = event.clipboardData?.files;
          if (!files?.length) return;
          event.preventDefault();
          props.onFiles(files);
        }}
      />
    </>
  );
}
