import type { ConversationState } from '@parley/contract';
import { Button } from 'antd';
import { BadgeCheck, ChevronLeft, PanelRight } from 'lucide-react';
import { Avatar } from '../../people/avatar.tsx';
import { IconButton, KeyHint } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { usePhone } from '../../shell/look/appearance.ts';
import { useSeat } from '../../shell/seat.tsx';
import { Tip } from '../../shell/tip.tsx';
import { TranslateButton } from '../../translation/translate-button.tsx';
import { useWords } from '../../words/index.ts';
import { Clocks } from '../clock/clocks.tsx';
import { InvitedButtons } from '../together/invited-buttons.tsx';
import { Participants } from '../together/participants.tsx';
import styles from './header.module.css';
import { MoreMenu } from './more-menu.tsx';
import { OfferButtons } from './offer-buttons.tsx';
import { OwnerPill } from './owner-pill.tsx';
import { stanceOf } from './owner-words.ts';
import { PriorityMenu } from './priority-menu.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { Tags } from './tags.tsx';
import { TransferButton } from './transfer-button.tsx';
import type { Acts } from './use-acts.ts';
import { Viewers } from './viewers.tsx';

interface HeaderProps {
  state: ConversationState;
  name: string;
  picture: string | null | undefined;
  isVerified: boolean;
  acts: Acts;
  isContextOpen: boolean;
  onToggleContext(): void;
  onBack(): void;
}

/** Whose conversation it is, and everything that can be done with it. */
export function ConversationHeader(props: HeaderProps) {
  const { state, name, picture, isVerified, acts, isContextOpen, onToggleContext, onBack } = props;
  const t = useWords();
  const isPhone = usePhone();
  useAction('context', onToggleContext);
  return (
    <header className={styles.header}>
      <div className={styles.main}>
        {isPhone ? (
          <IconButton label={t('shell.back')} icon={<ChevronLeft size={20} />} onClick={onBack} />
        ) : null}
        {isPhone ? null : <Avatar name={name} picture={picture} size={32} />}
        <div className={styles.who}>
          <h2>
            {name}
            {isVerified ? (
              <Tip title={t('contacts.verified')}>
                <BadgeCheck size={15} className={styles.verified} aria-label={t('contacts.verified')} />
              </Tip>
            ) : null}
          </h2>
          <OwnerPill state={state} />
        </div>
        <Viewers id={state.id} />
        <div className={styles.acts}>
          <PrimaryActs state={state} acts={acts} />
          <TranslateButton id={state.id} />
          <MoreMenu state={state} acts={acts} />
          <IconButton
            label={t('contacts.toggle')}
            icon={<PanelRight size={18} />}
            action="context"
            isPressed={isContextOpen}
            onClick={onToggleContext}
          />
        </div>
      </div>
      <div className={styles.strip}>
        <Clocks state={state} />
        <PriorityMenu state={state} acts={acts} />
        <Tags state={state} acts={acts} />
        <Participants state={state} />
      </div>
    </header>
  );
}

/** What is most likely wanted, by whose conversation it is. */
function PrimaryActs({ state, acts }: { state: ConversationState; acts: Acts }) {
  const t = useWords();
  const { agentId } = useSeat();
  const stance = stanceOf(state, agentId);
  const mayTake = !['mine', 'offered', 'invited', 'closed'].includes(stance);
  useAction('assignMe', () => void acts.take(), mayTake);
  useAction('resolve', () => void acts.close(), !['closed', 'offered', 'invited'].includes(stance));
  if (stance === 'offered') return <OfferButtons state={state} acts={acts} />;
  if (stance === 'invited') return <InvitedButtons state={state} />;
  // what goes on elsewhere is opened there
  if (state.mergedInto) return null;
  if (stance === 'closed')
    return (
      <Button loading={acts.isBusy} onClick={() => void acts.reopen()}>
        {t('acts.reopen')}
      </Button>
    );
  return (
    <>
      <TransferButton state={state} acts={acts} />
      {stance === 'mine' ? <SnoozeMenu acts={acts} /> : null}
      <Tip title={<KeyHint label={t('acts.closeHint')} action="resolve" />} delayMs={400}>
        <Button className={styles.wide ?? ''} loading={acts.isBusy} onClick={() => void acts.close()}>
          {t('acts.close')}
        </Button>
      </Tip>
      {mayTake ? (
        <Tip title={<KeyHint label={t('acts.takeHint')} action="assignMe" />} delayMs={400}>
          <Button type="primary" loading={acts.isBusy} onClick={() => void acts.take()}>
            {t('acts.take')}
          </Button>
        </Tip>
      ) : null}
    </>
  );
}
