import type { VisitorConversation } from '@parley/contract';
import { usePanel } from '../panel.ts';
import { Avatar } from '../parts/avatar.tsx';

export interface TypingProps {
  who: 'bot' | 'agent' | undefined;
  conversation: VisitorConversation | undefined;
}

/** Three dots while the other side writes. */
export function Typing({ who, conversation }: TypingProps) {
  const { t } = usePanel();
  const name = who === 'bot' ? t.assistant : (conversation?.agentName ?? t.agent);
  return (
    <div role="status">
      {who && (
        <div class={`run typing ${who}`}>
          <div class="line">
            <Avatar kind={who} name={name} />
            <span class="bubble dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <span class="sr">{t.typing(name)}</span>
          </div>
        </div>
      )}
    </div>
  );
}
