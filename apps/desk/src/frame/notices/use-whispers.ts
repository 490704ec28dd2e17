import type { ConversationId } from '@parley/contract';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useNames } from '../../people/agents.ts';
import { chime, notify } from '../../shell/notify.ts';
import { preferences } from '../../shell/preferences.ts';
import { isQuietAt } from '../../shell/quiet.ts';
import { useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { words } from '../../words/index.ts';

/** Tells at once of what is whispered to the reader, and of notes that call them, with the way to where it stands. */
export function useWhispers() {
  const { link, agentId, workspaceId } = useSeat();
  const names = useNames();
  const [, navigate] = useLocation();
  useEffect(
    () =>
      link.subscribe((event) => {
        if (event.t === 'mentioned') {
          const { conversationId, by, text, seq } = event;
          const open = () => navigate(`/${workspaceId}/inbox/mentions/${conversationId}?seq=${seq}`);
          return tell('mention', names.agent(by), text, conversationId, open);
        }
        if (event.t !== 'entries') return;
        for (const { author, body, conversationId } of event.entries) {
          const isForMe = body.kind === 'note' && body.to === agentId;
          if (!isForMe || author.kind !== 'agent' || author.id === agentId) continue;
          const open = () => navigate(`/${workspaceId}/inbox/mine/${conversationId}`);
          tell('whisper', names.agent(author.id), body.text, conversationId, open);
        }
      }),
    [link, agentId, workspaceId, names, navigate],
  );
}

function tell(
  kind: 'whisper' | 'mention',
  name: string,
  text: string,
  conversationId: ConversationId,
  open: () => void,
) {
  const title = words(kind === 'whisper' ? 'notices.whisper' : 'composing.calledBy', { name });
  say(title, { label: words('supervise.openInbox'), run: open });
  const { sound, notices, quiet } = preferences();
  if (isQuietAt(quiet, new Date())) return;
  if (sound) chime('offer');
  if (notices && !document.hasFocus()) notify(title, text, `${kind}:${conversationId}`, open);
}
