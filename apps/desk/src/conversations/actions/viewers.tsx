import type { ConversationId } from '@parley/contract';
import { Eye } from 'lucide-react';
import { useNames } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { Tip } from '../../shell/tip.tsx';
import { useWords } from '../../words/index.ts';
import { usePassing } from '../ephemeral.ts';
import styles from './header.module.css';

/** Colleagues who look at the same conversation, and those who write in it. */
export function Viewers({ id }: { id: ConversationId }) {
  const t = useWords();
  const names = useNames();
  const { agentId } = useSeat();
  const { viewers, typing } = usePassing(id);
  const others = viewers.filter((viewer) => viewer !== agentId);
  if (others.length === 0) return null;
  const words = others.map((other) =>
    typing.includes(other)
      ? t('thread.typing', { who: names.agent(other) })
      : t('thread.views', { who: names.agent(other) }),
  );
  return (
    <Tip title={words.join(' · ')}>
      <span className={styles.viewers} role="img" aria-label={words.join(', ')}>
        <Eye size={14} />
        {others.slice(0, 3).map((other) => (
          <Avatar key={other} name={names.agent(other)} size={22} />
        ))}
      </span>
    </Tip>
  );
}
