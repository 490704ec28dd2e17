import { TriangleAlert } from 'lucide-react';
import type { Translate } from '../../words/index.ts';
import { useWords } from '../../words/index.ts';
import type { FaultLine } from './draft/fault-lines.ts';
import { useEditing } from './editing.tsx';
import styles from './fault-list.module.css';

/** What a fault means, and what can be done about it. */
export const faultText = (t: Translate, { fault, name, slot }: FaultLine): string => {
  const text = t(`flows.fault.${fault}`, { name });
  return slot ? t('flows.fault.ofSlot', { slot, text }) : text;
};

/** Faults, each with its way to the step where it is mended. */
export function FaultList({ faults, hasWays = false }: { faults: readonly FaultLine[]; hasWays?: boolean }) {
  const t = useWords();
  const { select } = useEditing();
  if (faults.length === 0) return null;
  return (
    <ul className={styles.faults}>
      {faults.map((line) => (
        <li key={line.id}>
          <TriangleAlert size={14} aria-hidden="true" />
          {hasWays ? (
            <button type="button" onClick={() => select(line.node)}>
              {line.node ? <code>{line.node}</code> : null} {faultText(t, line)}
            </button>
          ) : (
            <span>{faultText(t, line)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
