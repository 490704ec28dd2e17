import type { ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { countdownText } from '../../shell/format.ts';
import { useAction } from '../../shell/keys/actions.ts';
import { useNow } from '../../shell/now.ts';
import { useWords } from '../../words/index.ts';
import type { Acts } from './use-acts.ts';

/** Accept or pass on, while the time lasts. */
export function OfferButtons({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  useAction('accept', () => void acts.accept());
  return (
    <>
      <Button disabled={acts.isBusy} onClick={() => void acts.decline()}>
        {t('acts.decline')}
      </Button>
      <Button type="primary" loading={acts.isBusy} onClick={() => void acts.accept()}>
        {t('acts.accept')} <Countdown until={state.acceptBy} />
      </Button>
    </>
  );
}

/** The time that is left, running. */
export function Countdown({ until }: { until: string | null }) {
  const nowMs = useNow();
  return until ? <span className="figures">{countdownText(Date.parse(until) - nowMs)}</span> : null;
}
