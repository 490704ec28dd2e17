import type { FlowDefinition } from '@parley/contract';
import { useMemo } from 'react';
import { cx } from '../../../shell/look/cx.ts';
import { useWords } from '../../../words/index.ts';
import { diffFlow } from '../draft/diff-flow.ts';
import styles from './versions.module.css';

const mostShown = 60;

/** What differs between two forms of a flow, part by part, with the words before and after. */
export function Differences({ before, after }: { before: FlowDefinition; after: FlowDefinition }) {
  const t = useWords();
  const parts = useMemo(() => diffFlow(before, after), [before, after]);
  if (parts.length === 0) return <p className={styles.same}>{t('flows.noDifference')}</p>;
  return (
    <ul className={styles.parts}>
      {parts.slice(0, mostShown).map(({ part, name, change, fields }) => (
        <li key={`${part} ${name}`}>
          <p>
            <span className={cx(styles.change, styles[change])}>{t(`flows.change.${change}`)}</span>{' '}
            {t(`flows.part.${part}`)} {name ? <code>{name}</code> : null}
          </p>
          {change === 'changed'
            ? fields.map(({ path, before: was, after: is }) => (
                <dl key={path}>
                  <dt>{path}</dt>
                  {was === null ? null : (
                    <dd>
                      <del>{was}</del>
                    </dd>
                  )}
                  {is === null ? null : (
                    <dd>
                      <ins>{is}</ins>
                    </dd>
                  )}
                </dl>
              ))
            : null}
        </li>
      ))}
      {parts.length > mostShown ? (
        <li>{t('flows.moreDifferences', { count: parts.length - mostShown })}</li>
      ) : null}
    </ul>
  );
}
