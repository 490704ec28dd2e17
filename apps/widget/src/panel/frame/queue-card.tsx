import type { QueuePlace, VisitorConversation } from '@parley/contract';
import { useState } from 'preact/hooks';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';

const LeaveWord = lazily(async () => (await import('./leave-word.tsx')).LeaveWord);

interface QueueProps {
  conversation: VisitorConversation;
  place: QueuePlace | undefined;
}

/** Where the visitor stands in the queue, for how long, and the ways out: leave word, be written to later, leave. */
export function QueueCard({ conversation, place }: QueueProps) {
  const { t, visitor, complain } = usePanel();
  const [leaving, setLeaving] = useState<'message' | 'callback'>();
  const leave = async () => {
    const outcome = await visitor.leaveQueue();
    if (!outcome.ok) complain(outcome.refused);
  };
  const ways = (
    <div class="queue-ways">
      {conversation.queuedFor === 'chat' && (
        <>
          <button type="button" class="plain" onClick={() => setLeaving('message')}>
            {t.leaveMessage}
          </button>
          <button type="button" class="plain" onClick={() => setLeaving('callback')}>
            {t.callBack}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={() => void leave()}>
        {t.leaveQueue}
      </button>
    </div>
  );
  return (
    <section class="queue" aria-label={t.waiting}>
      <span class="queue-icon">
        <Icon name="clock" size={18} />
      </span>
      <Standing conversation={conversation} place={place} />
      {leaving ? <LeaveWord kind={leaving} onDone={() => setLeaving(undefined)} /> : ways}
    </section>
  );
}

function Standing({ conversation, place }: QueueProps) {
  const { t, formats } = usePanel();
  if (conversation.queuedFor !== 'chat')
    return (
      <div role="status">
        <p class="strong">{conversation.queuedFor === 'message' ? t.messageLeft : t.callbackAsked}</p>
        <p>{t.answerHere}</p>
      </div>
    );
  const words = place?.position === 1 ? t.nextInLine : place ? t.place(place.position) : t.placeUnknown;
  return (
    <div role="status">
      <p class="strong">{words}</p>
      <p>
        {place?.opensAt
          ? t.opensAt(formats.whole(Date.parse(place.opensAt)))
          : formats.wait(place?.waitSeconds ?? null)}
      </p>
    </div>
  );
}
