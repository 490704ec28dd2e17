import type { QuestionContent, QuestionId, TryBotAsked } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale } from '../../words/index.ts';
import { type As, nobody, readerOf } from './reader-fields.tsx';

/** What is being written; without content it is not whole yet. */
export interface TriedDraft {
  id: QuestionId | null;
  content: QuestionContent | null;
}
export type Which = 'draft' | 'live';

/** A short talk with the whole bot, with what is written in the place of what is live, or not. */
export function useTrying(draft: TriedDraft | undefined) {
  const { workspaceId } = useSeat();
  const language = useLocale();
  const [which, setWhich] = useState<Which>('draft');
  const [as, setAs] = useState<As>(nobody);
  const attempt = useMutation({
    mutationFn: (asked: Pick<TryBotAsked, 'said' | 'question' | 'reader'>) =>
      client.call('tryBot', { params: { workspaceId }, body: { ...asked, language } }),
  });
  const said = attempt.variables?.said ?? [];
  const ask = (next: readonly string[], from = which) => {
    const reader = readerOf(as);
    const tried = from === 'draft' ? draft?.content : null;
    attempt.mutate({
      said: [...next],
      ...(reader ? { reader } : {}),
      ...(tried ? { question: { ...(draft?.id ? { id: draft.id } : {}), content: tried } } : {}),
    });
  };
  const turns = attempt.data?.turns ?? [];
  const last = turns.at(-1);
  return {
    ...{ which, as, turns, attempt },
    /** by which id the answers speak of what is being written */
    draftId: attempt.data?.question ?? null,
    /** the bot has asked something back */
    isAmid: Boolean(last?.flow?.waitsAt) || last?.trace?.trace?.because === 'torn',
    /** begins anew with this */
    ask: (text: string) => ask([text]),
    goOn: (text: string) => ask([...said, text]),
    anew: attempt.reset,
    choose(next: Which) {
      setWhich(next);
      if (said.length > 0) ask(said, next);
    },
    speakAs: setAs,
  };
}
