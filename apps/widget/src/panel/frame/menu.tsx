import type { VisitorConversation } from '@parley/contract';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasOpen } from '../has-open.ts';
import { usePanel } from '../panel.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { ConfirmEnd } from './confirm-end.tsx';
import { moveFocus } from './move-focus.ts';
import { useAskForPerson } from './use-ask-for-person.ts';

export interface MenuProps {
  conversation: VisitorConversation | undefined;
  onEarlier(): void;
  onThread(): void;
}
interface Item {
  icon: IconName;
  label: string;
  isChecked?: boolean;
  run(): void;
}

/** Everything that is not needed at every moment. */
export function Menu({ conversation, onEarlier, onThread }: MenuProps) {
  const { t } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = useItems({ conversation, onEarlier, onThread }, () => setEnding(true));
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('button')?.focus();
  }, [isOpen]);

  return (
    <div class="menu">
      <button
        type="button"
        ref={button}
        class="round"
        aria-label={t.menu}
        title={t.menu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <>
          <button type="button" class="shade" tabIndex={-1} aria-hidden="true" onClick={shut} />
          <div
            role="menu"
            tabIndex={-1}
            class="menu-list"
            aria-label={t.menu}
            ref={list}
            onKeyDown={(event) => moveFocus(event, shut)}
          >
            {items.map(({ icon, label, isChecked, run }) => (
              <button
                key={label}
                type="button"
                {...roleOf(isChecked)}
                tabIndex={-1}
                onClick={() => {
                  shut();
                  run();
                }}
              >
                <Icon name={icon} size={18} />
                <span>{label}</span>
                {isChecked && <Icon name="check" size={16} />}
              </button>
            ))}
          </div>
        </>
      )}
      {isEnding && <ConfirmEnd onDone={() => setEnding(false)} />}
    </div>
  );
}

const roleOf = (isChecked: boolean | undefined) =>
  isChecked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': isChecked } as const);

function useItems({ conversation, onEarlier, onThread }: MenuProps, onEnd: () => void): Item[] {
  const { t, visitor, state, keeping } = usePanel();
  const person = useAskForPerson(conversation);
  const [isSilent, setSilent] = useState(keeping.isSilent());
  const begin = () => {
    visitor.startNew();
    onThread();
  };
  const toggleSound = () => {
    keeping.keepSilent(!isSilent);
    setSilent(!isSilent);
  };
  const download = async () => {
    const { saveTranscript } = await import('./save-transcript.ts');
    if (conversation) saveTranscript(state, conversation, t);
  };
  const items: (Item | false)[] = [
    person.isOffered && { icon: 'person', label: t.talkToPerson, run: () => void person.ask() },
    !hasOpen(state) && { icon: 'plus', label: t.startNew, run: begin },
    { icon: 'history', label: t.earlier, run: onEarlier },
    { icon: 'sound', label: t.sound, isChecked: !isSilent, run: toggleSound },
    conversation !== undefined && { icon: 'download', label: t.transcript, run: () => void download() },
    conversation?.status === 'open' && { icon: 'end', label: t.end, run: onEnd },
  ];
  return items.filter((item) => item !== false);
}
