import type { ConversationState } from '@parley/contract';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useAction } from '../../shell/keys/actions.ts';
import { composes } from '../../shell/keys/composes.ts';
import { useWords } from '../../words/index.ts';
import { useKnownTags } from '../list/known-tags.ts';
import styles from './header.module.css';
import type { Acts } from './use-acts.ts';

/** The tags of a conversation; Enter or a comma adds, Backspace in the empty field takes the last away. */
export function Tags({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  useAction('tag', () => setOpen(true));
  return (
    <div className={styles.tags}>
      {state.tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
          <button
            type="button"
            aria-label={t('acts.removeTag', { tag })}
            onClick={() => void acts.tag([], [tag])}
          >
            <X size={11} />
          </button>
        </span>
      ))}
      {isOpen ? (
        <TagField state={state} acts={acts} onDone={() => setOpen(false)} />
      ) : (
        <button type="button" className={styles.chip} onClick={() => setOpen(true)}>
          <Plus size={12} />
          {t('acts.tag')}
        </button>
      )}
    </div>
  );
}

function TagField({ state, acts, onDone }: { state: ConversationState; acts: Acts; onDone(): void }) {
  const t = useWords();
  const [text, setText] = useState('');
  const isLeaving = useRef(false);
  const known = useKnownTags().filter((tag) => !state.tags.includes(tag));
  const add = () => {
    const tag = text.trim().slice(0, 50);
    if (tag && !state.tags.includes(tag)) void acts.tag([tag], []);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    const last = state.tags.at(-1);
    if (event.key === 'Escape') {
      isLeaving.current = true;
      onDone();
    }
    if (event.key === 'Backspace' && text === '' && last) void acts.tag([], [last]);
    if (event.key !== 'Enter' && event.key !== ',' && event.key !== '，') return;
    event.preventDefault();
    if (text.trim() === '') onDone();
    else add();
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field opens because somebody asked for it
        autoFocus
        className={styles.tagField}
        list="known-tags"
        maxLength={50}
        aria-label={t('acts.addTag')}
        placeholder={t('acts.addTag')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isLeaving.current) add();
          onDone();
        }}
      />
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
