import { Button } from 'antd';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../words/index.ts';
import { IconButton } from '../icon-button.tsx';
import styles from './form.module.css';

interface ListFieldProps<T> {
  /** what one of them is called, as `Step` */
  name: string;
  items: readonly T[];
  most: number;
  least?: number;
  make(): T;
  onChange(items: T[]): void;
  children(item: T, change: (item: T) => void, at: number): ReactNode;
}

/** Several of a kind: added, moved and removed one by one. */
export function ListField<T>({ name, items, most, least = 1, make, onChange, children }: ListFieldProps<T>) {
  const t = useWords();
  const move = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  return (
    <div className={styles.list}>
      <ol>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields hold nothing of their own
          <li key={at}>
            <div className={styles.itemHead}>
              <b>{`${name} ${at + 1}`}</b>
              <IconButton
                label={t('writing.up', { what: `${name} ${at + 1}` })}
                icon={<ArrowUp size={14} />}
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              />
              <IconButton
                label={t('writing.down', { what: `${name} ${at + 1}` })}
                icon={<ArrowDown size={14} />}
                disabled={at === items.length - 1}
                onClick={() => move(at, at + 1)}
              />
              <IconButton
                label={t('writing.removeWhat', { what: `${name} ${at + 1}` })}
                icon={<X size={14} />}
                disabled={items.length <= least}
                onClick={() => onChange(items.filter((_, other) => other !== at))}
              />
            </div>
            {children(item, (next) => onChange(items.map((each, other) => (other === at ? next : each))), at)}
          </li>
        ))}
      </ol>
      {items.length < most ? (
        <Button size="small" icon={<Plus size={13} />} onClick={() => onChange([...items, make()])}>
          {t('writing.addWhat', { what: name })}
        </Button>
      ) : null}
    </div>
  );
}
