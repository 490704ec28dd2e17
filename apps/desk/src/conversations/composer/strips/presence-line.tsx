import type { AgentId, ConversationId } from '@parley/contract';
import { Eye, PenLine } from 'lucide-react';
import { useNames } from '../../../people/agents.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import { usePassing } from '../../ephemeral.ts';
import styles from '../strips.module.css';

/** Colleagues who are here too: who writes, or else who looks. */
export function PresenceLine({ id }: { id: ConversationId }) {
  const t = useWords();
  const names = useNames();
  const { agentId } = useSeat();
  const { typing, viewers } = usePassing(id);
  const isColleague = (who: string): who is AgentId => who.startsWith('agt_') && who !== agentId;
  const writers = typing.filter(isColleague);
  const lookers = viewers.filter((who) => isColleague(who) && !writers.includes(who));
  const list = (ids: readonly AgentId[]) =>
    ids
      .slice(0, 3)
      .map((each) => names.agent(each))
      .join(t('composing.and'));
  if (writers.length > 0)
    return (
      <p className={styles.presence} role="status">
        <PenLine size={12} aria-hidden="true" />
        {t('composer.colleagueWrites', { who: list(writers) })}
      </p>
    );
  if (lookers.length === 0) return null;
  return (
    <p className={styles.presence}>
      <Eye size={12} aria-hidden="true" />
      {t('thread.views', { who: list(lookers) })}
    </p>
  );
}
