import { usePanel } from '../panel.ts';
import { speakerName } from './speaker-name.ts';
import type { Quoted } from './thread-rows.ts';

/** What a message speaks of, in short; leads to where it was said. */
export function QuoteView({ quoted, onJump }: { quoted: Quoted; onJump(seq: number): void }) {
  const { t, state } = usePanel();
  if (!quoted.speaker) return <p class="quote">{t.quoteGone}</p>;
  const name = speakerName(quoted.speaker, t, state.agentNames);
  return (
    <button type="button" class="quote" onClick={() => onJump(quoted.seq)}>
      <span class="sr">{t.quoted} </span>
      <b>{name}</b>
      <span>{quoted.text}</span>
    </button>
  );
}
