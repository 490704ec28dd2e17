import type { QueuePlace } from '@parley/contract';
import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';

/** Where the visitor stands in the queue, for how long, and the way out. */
export function QueueCard({ place }: { place: QueuePlace | undefined }) {
  const { t, formats, visitor, complain } = usePanel();
  const leave = async () => {
    const outcome = await visitor.leaveQueue();
    if (!outcome.ok) complain(outcome.refused);
  };
  const words = place?.position === 1 ? t.nextInLine : place ? t.place(place.position) : t.placeUnknown;
  return (
    <section class="queue" aria-label={t.waiting}>
      <span class="queue-icon">
        <Icon name="clock" size={18} />
      </span>
      <div role="status">
        <p class="strong">{words}</p>
        <p>
          {place?.opensAt
            ? t.opensAt(formats.whole(Date.parse(place.opensAt)))
            : formats.wait(place?.waitSeconds ?? null)}
        </p>
      </div>
      <button type="button" class="plain" onClick={() => void leave()}>
        {t.leaveQueue}
      </button>
    </section>
  );
}
