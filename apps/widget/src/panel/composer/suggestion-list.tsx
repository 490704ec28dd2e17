import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import type { Suggestions } from './use-suggestions.ts';

export const listId = 'suggestions';
export const optionId = (at: number) => `suggestion-${at}`;

export interface SuggestionListProps {
  suggestions: Suggestions;
  written: string;
  onChoose(text: string): void;
}

/** What others have asked in words like these; the writer's own beginning stands out least. */
export function SuggestionList({ suggestions, written, onChoose }: SuggestionListProps) {
  const { t } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const { found, chosen } = suggestions;
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <div class="sr" role="status">
        {found.length > 0 && t.suggestionCount(found.length)}
      </div>
      {found.length > 0 && (
        <div
          class="suggestions"
          role="listbox"
          id={listId}
          aria-label={t.suggestions}
          tabIndex={-1}
          ref={list}
        >
          {found.map(({ question, text }, at) => (
            <button
              key={question}
              type="button"
              role="option"
              tabIndex={-1}
              id={optionId(at)}
              aria-selected={at === chosen}
              // the pointer must not take the focus, or the keyboard of a phone goes away
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(text)}
            >
              <Marked text={text} part={written.trim()} />
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function Marked({ text, part }: { text: string; part: string }) {
  const at = text.toLocaleLowerCase().indexOf(part.toLocaleLowerCase());
  if (at < 0 || !part) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, at)}
      <span class="own">{text.slice(at, at + part.length)}</span>
      {text.slice(at + part.length)}
    </span>
  );
}
