import type { ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { useNames } from '../../people/agents.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { Countdown } from '../actions/offer-buttons.tsx';
import { ownerWords, type Stance } from '../actions/owner-words.ts';
import type { Acts } from '../actions/use-acts.ts';
import styles from './strips.module.css';

interface StanceStripProps {
  state: ConversationState;
  stance: Stance;
  acts: Acts;
}

/** What an answer would mean here, before it is written: whose conversation it takes, or why none can be sent. */
export function StanceStrip({ state, stance, acts }: StanceStripProps) {
  const t = useWords();
  const { agentId } = useSeat();
  const names = useNames();
  if (stance === 'mine') return null;
  if (stance === 'closed')
    return (
      <div className={styles.strip}>
        {t('composer.isClosed')}
        <Button size="small" loading={acts.isBusy} onClick={() => void acts.reopen()}>
          {t('acts.reopen')}
        </Button>
      </div>
    );
  if (stance === 'offered')
    return (
      <div className={styles.strip}>
        {t('composer.isOffered')}
        <Button size="small" type="primary" loading={acts.isBusy} onClick={() => void acts.accept()}>
          {t('acts.accept')} <Countdown until={state.acceptBy} />
        </Button>
      </div>
    );
  if (stance === 'invited' || stance === 'advising' || stance === 'helping')
    return (
      <div className={styles.strip}>
        {t(`together.${stance}`, { who: ownerWords(state, agentId, names, t) })}
      </div>
    );
  return (
    <div className={styles.strip}>
      <TriangleAlert size={14} />
      <p>
        {stance === 'bot'
          ? t('composer.takesFromBot')
          : stance === 'queue'
            ? t('composer.takesFromQueue')
            : t('composer.takesFrom', { who: ownerWords(state, agentId, names, t) })}
      </p>
    </div>
  );
}
