import type { BulkAct } from '@parley/contract';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../words/index.ts';
import { useKnownTags } from '../known-tags.ts';
import styles from './bulk.module.css';

const clean = (tags: readonly string[]) =>
  [...new Set(tags.map((tag) => tag.trim().slice(0, 50)).filter((tag) => tag !== ''))].slice(0, 20);

/** Tags to be added to the chosen conversations, and tags to be taken away. */
export function TagPanel({ onApply, onClose }: { onApply(act: BulkAct): void; onClose(): void }) {
  const t = useWords();
  const known = useKnownTags().map((tag) => ({ value: tag, label: tag }));
  const [added, setAdded] = useState<string[]>([]);
  const [removed, setRemoved] = useState<string[]>([]);
  return (
    <div className={styles.tags}>
      <Select
        mode="tags"
        autoFocus
        aria-label={t('bulk.addTags')}
        placeholder={t('bulk.addTags')}
        value={added}
        options={known}
        onChange={(tags: string[]) => setAdded(clean(tags))}
      />
      <Select
        mode="tags"
        aria-label={t('bulk.removeTags')}
        placeholder={t('bulk.removeTags')}
        value={removed}
        options={known}
        onChange={(tags: string[]) => setRemoved(clean(tags))}
      />
      <Button
        size="small"
        type="primary"
        disabled={added.length + removed.length === 0}
        onClick={() => onApply({ kind: 'tag', added, removed })}
      >
        {t('bulk.apply')}
      </Button>
      <Button size="small" type="text" onClick={onClose}>
        {t('shell.cancel')}
      </Button>
    </div>
  );
}
