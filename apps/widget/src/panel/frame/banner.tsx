import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { useLater } from '../parts/use-later.ts';

const patienceMs = 2_500;

/** Says when the connection is gone and how much waits for it, and what did not work just now. */
export function Banner({ complaint }: { complaint: string | undefined }) {
  const { t, state } = usePanel();
  const isApart = state.connection !== 'open';
  // a short break is nobody's business
  const isLongApart = useLater(isApart, patienceMs);
  const queued = state.pending.filter(({ status }) => status === 'waiting').length;
  const isOffline = isApart && (isLongApart || !navigator.onLine);
  const words = navigator.onLine ? t.reconnecting : t.offline;
  return (
    <>
      <div role="status">
        {isOffline && (
          <p class="banner">
            <Icon name="offline" size={16} />
            <span>
              {words}
              {queued > 0 && ` · ${t.queued(queued)}`}
            </span>
          </p>
        )}
      </div>
      <div role="alert">
        {complaint && (
          <p class="banner bad">
            <Icon name="alert" size={16} />
            <span>{complaint}</span>
          </p>
        )}
      </div>
    </>
  );
}
