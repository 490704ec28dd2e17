import type { Flow, FlowDefinition } from '@parley/contract';
import { Button } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { useNames } from '../../people/agents.ts';
import { fullText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import type { DraftStore } from './draft/draft-store.ts';
import styles from './flow-editor.module.css';
import { Differences } from './versions/differences.tsx';

/** Somebody else saved meanwhile: both are kept until it is chosen which goes on. */
export function FlowConflict({
  draft,
  mine,
  theirs,
}: {
  draft: DraftStore;
  mine: FlowDefinition;
  theirs: Flow;
}) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const who = theirs.updatedBy === 'system' ? t('flows.system') : names.agent(theirs.updatedBy);
  return (
    <section className={styles.conflict} role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <b>{t('flows.conflict', { who, when: fullText(theirs.updatedAt, locale) })}</b>
        <p>{t('flows.conflictText', { version: theirs.version })}</p>
        <details>
          <summary>{t('flows.conflictDifferences')}</summary>
          <Differences before={theirs.definition} after={mine} />
        </details>
        <p>
          <Button size="small" onClick={draft.takeTheirs}>
            {t('flows.takeTheirs')}
          </Button>{' '}
          <Button size="small" onClick={draft.keepMine}>
            {t('flows.keepMine')}
          </Button>
        </p>
      </div>
    </section>
  );
}
