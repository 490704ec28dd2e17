import { type NewSensitiveWord, sensitiveWordLimits } from '@parley/contract';
import { Button, Input, Select } from 'antd';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './words.module.css';
import { actions, directions, readWords, wordsKey } from './words.ts';

/** Adds words, typed, pasted or from a file, as many as there are. */
export function AddWords() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [usual, setUsual] = useState<Omit<NewSensitiveWord, 'word'>>({
    ...{ group: t('sensitive.usualGroup'), direction: 'both', action: 'review' },
  });
  const { words, wrong } = readWords(text, usual);
  const saving = useSave({
    async save() {
      for (let at = 0; at < words.length; at += sensitiveWordLimits.atOnce)
        await client.call('addSensitiveWords', {
          params: { workspaceId },
          body: { words: words.slice(at, at + sensitiveWordLimits.atOnce) },
        });
    },
    touches: [wordsKey(workspaceId)],
    onSaved: () => setText(''),
  });
  return (
    <>
      <Input.TextArea
        value={text}
        autoSize={{ minRows: 3, maxRows: 12 }}
        placeholder={t('sensitive.addHint')}
        aria-label={t('sensitive.add')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.usual}>
        <Input
          value={usual.group}
          maxLength={40}
          aria-label={t('sensitive.columns.group')}
          onChange={(event) => setUsual({ ...usual, group: event.target.value })}
        />
        <Select
          value={usual.direction}
          aria-label={t('sensitive.columns.direction')}
          options={directions.map((value) => ({ value, label: t(`sensitive.directions.${value}`) }))}
          onChange={(direction) => setUsual({ ...usual, direction })}
        />
        <Select
          value={usual.action}
          aria-label={t('sensitive.columns.action')}
          options={actions.map((value) => ({ value, label: t(`sensitive.actions.${value}`) }))}
          onChange={(action) => setUsual({ ...usual, action })}
        />
      </div>
      {wrong.length > 0 ? (
        <p role="alert" className={styles.wrong}>
          {t('sensitive.wrongLines', { lines: wrong.slice(0, 20).join(', ') })}
        </p>
      ) : null}
      <div className={styles.usual}>
        <input
          ref={file}
          hidden
          type="file"
          accept=".txt,.csv,text/plain,text/csv"
          onChange={async (event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) setText(await chosen.text());
            event.target.value = '';
          }}
        />
        <Button icon={<Upload size={14} />} onClick={() => file.current?.click()}>
          {t('sensitive.fromFile')}
        </Button>
        <Button
          type="primary"
          disabled={words.length === 0 || usual.group.trim() === ''}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        >
          {t('sensitive.addCount', { count: words.length })}
        </Button>
      </div>
    </>
  );
}
