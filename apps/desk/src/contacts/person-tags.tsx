import type { ContactId, PersonTag } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { Popover } from 'antd';
import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useNames } from '../people/agents.ts';
import { client } from '../shell/client.ts';
import { fullText } from '../shell/format.ts';
import { composes } from '../shell/keys/composes.ts';
import { problemWords } from '../shell/problem-words.ts';
import { queries } from '../shell/queries.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { usePersonTags } from './person.ts';
import styles from './persons.module.css';
import { tagName, toneOf, whyWords } from './tag-words.ts';

/** What the person is called, by rules and by colleagues; each tag tells why and since when. */
export function PersonTags({ contactId }: { contactId: ContactId }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const tags = usePersonTags(contactId);
  const [isAdding, setAdding] = useState(false);
  const change = useMutation({
    mutationFn: (body: { added?: string[]; removed?: string[] }) =>
      client.call('changePersonTags', { params: { workspaceId, contactId }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contacts', workspaceId] }),
  });
  const problem = change.error ?? tags.error;
  return (
    <div className={styles.tagRow}>
      <ul aria-label={t('persons.tags')}>
        {(tags.data?.data ?? []).map((tag) => (
          <li key={tag.tag}>
            <Tag tag={tag} onRemove={() => change.mutate({ removed: [tag.tag] })} />
          </li>
        ))}
        <li>
          {isAdding ? (
            <TagField onAdd={(tag) => change.mutate({ added: [tag] })} onDone={() => setAdding(false)} />
          ) : (
            <button type="button" className={styles.addTag} onClick={() => setAdding(true)}>
              <Plus size={12} aria-hidden="true" /> {t('persons.addTag')}
            </button>
          )}
        </li>
      </ul>
      {problem ? (
        <p role="alert" className={styles.problem}>
          {problemWords(t, problem)}
        </p>
      ) : null}
    </div>
  );
}

function Tag({ tag, onRemove }: { tag: PersonTag; onRemove(): void }) {
  const t = useWords();
  const name = tagName(t, tag.tag);
  return (
    <span className={styles.tag} data-tone={toneOf(tag)}>
      <Popover trigger={['click', 'hover']} content={<Why tag={tag} />} mouseEnterDelay={0.3}>
        <button type="button" aria-label={t('persons.whyTag', { name })}>
          {name}
        </button>
      </Popover>
      <button type="button" aria-label={t('acts.removeTag', { tag: name })} onClick={onRemove}>
        <X size={11} aria-hidden="true" />
      </button>
    </span>
  );
}

function Why({ tag }: { tag: PersonTag }) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const lines = tag.evidence.map((each) => whyWords(t, each, locale));
  return (
    <div className={styles.why}>
      {tag.by ? <p>{t('persons.tagBy', { who: names.agent(tag.by) })}</p> : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <small className={styles.quiet}>{t('persons.since', { when: fullText(tag.since, locale) })}</small>
    </div>
  );
}

function TagField({ onAdd, onDone }: { onAdd(tag: string): void; onDone(): void }) {
  const t = useWords();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim()) onAdd(text.trim());
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composes(event.nativeEvent)) return;
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (text.trim()) add();
    else onDone();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the field opens because somebody asked for it
      autoFocus
      className={styles.tagField}
      maxLength={50}
      aria-label={t('persons.addTag')}
      placeholder={t('persons.addTag')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        add();
        onDone();
      }}
    />
  );
}
