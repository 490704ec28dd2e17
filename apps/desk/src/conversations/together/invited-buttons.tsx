import type { ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { useAction } from '../../shell/keys/actions.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { Countdown } from '../actions/offer-buttons.tsx';
import { useTogether } from './use-together.ts';

/** Join a colleague, or not, while the time lasts. */
export function InvitedButtons({ state }: { state: ConversationState }) {
  const t = useWords();
  const { agentId } = useSeat();
  const { join, depart, isBusy } = useTogether(state);
  const until = state.participants.find((each) => each.agentId === agentId)?.answerBy ?? null;
  useAction('accept', () => void join());
  return (
    <>
      <Button disabled={isBusy} onClick={() => void depart()}>
        {t('together.decline')}
      </Button>
      <Button type="primary" loading={isBusy} onClick={() => void join()}>
        {t('together.join')} <Countdown until={until} />
      </Button>
    </>
  );
}
