import { usePanel } from '../panel.ts';
import { Icon } from '../parts/icon.tsx';
import { useQuoting } from '../thread/quoting.ts';
import { speakerName } from '../thread/speaker-name.ts';

/** The message that the words below speak of, and the way to speak of none. */
export function QuoteChip() {
  const { t, state } = usePanel();
  const { quoted, drop } = useQuoting();
  if (!quoted?.speaker) return null;
  return (
    <div class="quote-chip">
      <p class="quote">
        <b>
          {t.quoted} {speakerName(quoted.speaker, t, state.agentNames)}
        </b>
        <span>{quoted.text}</span>
      </p>
      <button type="button" class="round" aria-label={t.dropQuote} title={t.dropQuote} onClick={drop}>
        <Icon name="x" size={16} />
      </button>
    </div>
  );
}
