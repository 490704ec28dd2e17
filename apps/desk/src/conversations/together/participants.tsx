import type { ConversationState, Participant } from '@parley/contract';
import { HeartHandshake, Lightbulb, X } from 'lucide-react';
import { useNames } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { Tip } from '../../shell/tip.tsx';
import { useWords } from '../../words/index.ts';
import { Countdown } from '../actions/offer-buttons.tsx';
import { stanceOf } from '../actions/owner-words.ts';
import styles from './together.module.css';
import { useTogether } from './use-together.ts';

const icons = { help: HeartHandshake, consult: Lightbulb } as const;

/** Who takes part beside the owner, how, and who is still asked to. */
export function Participants({ state }: { state: ConversationState }) {
  const t = useWords();
  const { agentId, role } = useSeat();
  const { remove, isBusy } = useTogether(state);
  if (state.participants.length === 0) return null;
  const mayRemove = stanceOf(state, agentId) === 'mine' || mayAct(role, 'supervisor');
  return (
    <ul className={styles.participants} aria-label={t('together.participants')}>
      {state.participants.map((each) => (
        <Chip
          key={each.agentId}
          participant={each}
          isMe={each.agentId === agentId}
          onRemove={
            mayRemove && each.agentId !== agentId && !isBusy ? () => void remove(each.agentId) : undefined
          }
        />
      ))}
    </ul>
  );
}

interface ChipProps {
  participant: Participant;
  isMe: boolean;
  onRemove: (() => void) | undefined;
}

function Chip({ participant: { agentId, mode, answerBy }, isMe, onRemove }: ChipProps) {
  const t = useWords();
  const names = useNames();
  const name = names.agent(agentId);
  const Icon = icons[mode];
  const words = t(`together.${mode === 'help' ? 'helps' : 'advises'}`, { who: name });
  return (
    <li className={styles.chip}>
      <Tip placement="bottom" title={answerBy ? t('together.isAsked', { who: name }) : words}>
        <span className={styles.who}>
          <Avatar name={name} size={20} />
          <b>{isMe ? t('owner.you') : name}</b>
          <Icon size={13} aria-hidden="true" />
          <small>{answerBy ? t('together.asked') : t(`together.mode.${mode}`)}</small>
          {answerBy ? <Countdown until={answerBy} /> : null}
        </span>
      </Tip>
      {onRemove ? (
        <button type="button" aria-label={t('together.remove', { who: name })} onClick={onRemove}>
          <X size={12} />
        </button>
      ) : null}
    </li>
  );
}
