import type { ConversationChannel, ConversationId } from '@parley/contract';
import { CalendarClock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useAction } from '../../../shell/keys/actions.ts';
import { say } from '../../../shell/toast.tsx';
import type { Going } from '../../../translation/going-out.ts';
import { useWords } from '../../../words/index.ts';
import type { Draft } from '../drafts.ts';

const LaterDialog = lazy(() => import('./later-dialog.tsx').then((m) => ({ default: m.LaterDialog })));

interface ScheduleButtonProps {
  id: ConversationId;
  draft: Draft;
  /** what of the draft goes out; undefined while that is not known */
  going: Going | undefined;
  channel: ConversationChannel | undefined;
  isDisabled: boolean;
  onScheduled(): void;
}

/** Lets what is written go out later. */
export function ScheduleButton({ id, draft, going, channel, isDisabled, onScheduled }: ScheduleButtonProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  useAction('sendLater', () => setOpen(true), !isDisabled);
  return (
    <>
      <IconButton
        label={t('composing.later')}
        icon={<CalendarClock size={18} />}
        action="sendLater"
        disabled={isDisabled}
        onClick={() => setOpen(true)}
      />
      {isOpen ? (
        <Suspense fallback={null}>
          <LaterDialog
            id={id}
            draft={{ ...draft, ...going }}
            channel={channel}
            onClose={() => setOpen(false)}
            onScheduled={() => {
              onScheduled();
              say(t('composing.isScheduled'));
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
