import type { ConversationState } from '@parley/contract';
import { useEffect, useState } from 'react';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { dropIntent, useComposeIntent } from './compose-intent.ts';
import { keepDraft } from './drafts.ts';
import { unconfirmedIn } from './unconfirmed.ts';

/** What the field is for beside plain words: a quote goes into the draft; an edit has the field until it is sent or given up, and the draft waits unharmed. */
export function useEditing(
  { id, workspaceId }: Pick<ConversationState, 'id' | 'workspaceId'>,
  focus: () => void,
) {
  const intent = useComposeIntent(id);
  const t = useWords();
  const { link } = useSeat();
  const [isBusy, setBusy] = useState(false);
  const [held, setHeld] = useState<readonly string[]>([]);
  const [edited, setEdited] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each intent is heard once
  useEffect(() => {
    setHeld([]);
    if (!intent) return;
    if (intent.kind === 'quote') {
      keepDraft(id, { quotes: intent.message.seq });
      dropIntent(id);
    } else setEdited(intent.message.text);
    focus();
  }, [intent]);
  const message = intent?.kind === 'edit' ? intent.message : undefined;
  return {
    message,
    text: edited,
    change(text: string) {
      setEdited(text);
      setHeld([]);
    },
    /** words for which the change waits to be confirmed */
    held,
    isBusy,
    leave: () => dropIntent(id),
    async send(isConfirmed = false) {
      const text = edited.trim();
      if (!message || text === '' || isBusy) return;
      if (text === message.text) return dropIntent(id);
      const params = { workspaceId, conversationId: id };
      setBusy(true);
      try {
        const body = { seq: message.seq, text, isConfirmed };
        link.takeChanged(await client.call('editMessage', { params, body }));
        dropIntent(id);
      } catch (error) {
        const words = unconfirmedIn(error);
        if (words) setHeld(words);
        else complain(problemWords(t, error));
      } finally {
        setBusy(false);
      }
    },
  };
}
