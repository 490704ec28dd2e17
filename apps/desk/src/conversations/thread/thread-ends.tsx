import type { ConversationId } from '@parley/contract';
import type { Names } from '../../people/agents.ts';
import { useWords } from '../../words/index.ts';
import { usePassing } from '../ephemeral.ts';
import styles from './thread.module.css';

interface Ends {
  id: ConversationId;
  names: Names;
  isBeginning: boolean;
}

/** Above the oldest line: more is coming, or this is where it all began. */
export function Beginning({ context }: { context?: Ends }) {
  if (context?.isBeginning !== false) return <div className={styles.beginning} />;
  return (
    <div className={styles.older} aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}

/** Below the newest line: who is writing; its place is kept so that nothing moves. */
export function TypingLine({ id, names }: Pick<Ends, 'id' | 'names'>) {
  return (
    <div className={styles.end}>
      <Typing id={id} names={names} />
    </div>
  );
}

function Typing({ id, names }: Pick<Ends, 'id' | 'names'>) {
  const t = useWords();
  const { typing, written } = usePassing(id);
  if (written)
    return (
      <p className={styles.written}>
        <span>{t('thread.written')}</span>
        <q>{written}</q>
      </p>
    );
  if (typing.length === 0) return null;
  const [first = ''] = typing;
  const who =
    first === 'contact'
      ? t('people.customer')
      : first === 'bot'
        ? t('people.bot')
        : names.agent(first as `agt_${string}`);
  return (
    <span className={styles.typing}>
      <span className={styles.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {t('thread.typing', { who })}
    </span>
  );
}
