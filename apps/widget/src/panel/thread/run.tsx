import { usePanel } from '../panel.ts';
import { Avatar } from '../parts/avatar.tsx';
import { BubbleView } from './bubble-view.tsx';
import { Receipt } from './receipt.tsx';
import { speakerName } from './speaker-name.ts';
import type { Bubble, Speaker } from './thread-rows.ts';

export interface RunProps {
  speaker: Speaker;
  bubbles: readonly Bubble[];
  agentReadSeq: number;
  isLastMine: boolean;
  onJump(seq: number): void;
}

/** What one speaker said in a row: under their name and time, or the visitor's own with how far it came. */
export function Run({ speaker, bubbles, agentReadSeq, isLastMine, onJump }: RunProps) {
  const { t, state, formats } = usePanel();
  const name = speakerName(speaker, t, state.agentNames);
  const prefix =
    speaker.kind === 'bot' ? t.assistantSays : speaker.kind === 'agent' ? t.agentSays(name) : t.youSaid;
  const first = bubbles[0];
  const last = bubbles.at(-1);
  return (
    <div class={`run ${speaker.kind}`}>
      {speaker.kind !== 'me' && first && (
        <p class="run-head" aria-hidden="true">
          {name}
          <time dateTime={new Date(first.atMs).toISOString()} title={formats.whole(first.atMs)}>
            {formats.time(first.atMs)}
          </time>
        </p>
      )}
      {bubbles.map((bubble, i) => (
        <div key={bubble.key} class="line">
          {speaker.kind === 'bot' && <Avatar kind="bot" name={name} />}
          {speaker.kind === 'agent' &&
            (i === 0 ? <Avatar kind="agent" name={name} /> : <span class="avatar small none" />)}
          <BubbleView bubble={bubble} speaker={speaker} prefix={prefix} onJump={onJump} />
        </div>
      ))}
      {isLastMine && last && <Receipt bubble={last} agentReadSeq={agentReadSeq} />}
    </div>
  );
}
