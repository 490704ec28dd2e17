import { Button } from 'antd';
import { useState } from 'react';
import { Part } from '../shell/page/page.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { useWords } from '../words/index.ts';
import { type ConnectorDraft, jsonOf, readJson } from './connector-draft.ts';
import styles from './connectors.module.css';

/** The same as text, to be carried from one workspace to another; a credential is never in it. */
export function JsonForm({
  draft,
  onChange,
}: {
  draft: ConnectorDraft;
  onChange(draft: ConnectorDraft): void;
}) {
  const t = useWords();
  const [text, setText] = useState(() => jsonOf(draft));
  const read = readJson(text);
  return (
    <Part title="JSON" text={t('connectors.jsonText')}>
      <div className={styles.json}>
        <TextArea
          aria-label="JSON"
          spellCheck={false}
          rows={20}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {read ? null : <p className={styles.wrong}>{t('connectors.jsonWrong')}</p>}
        <Button disabled={!read || text === jsonOf(draft)} onClick={() => read && onChange(read)}>
          {t('connectors.jsonTake')}
        </Button>
      </div>
    </Part>
  );
}
