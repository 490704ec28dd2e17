import type { ContactId, FlowDefinition, FlowId, TriedTurn } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { client } from '../../../shell/client.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useLocale } from '../../../words/index.ts';
import { nothingPassed, type Passed, passedOf } from './passed.ts';

export interface Trial {
  said: readonly string[];
  turns: readonly TriedTurn[];
  isBusy: boolean;
  /** no more can be said */
  isFull: boolean;
  error: unknown;
  contactId: ContactId | null;
  isFresh: boolean;
  shownTurn: number;
  passed: Passed;
  say(text: string): void;
  restart(): void;
  retry(): void;
  show(turn: number): void;
  speakAs(contactId: ContactId | null): void;
  setFresh(isFresh: boolean): void;
}

const mostSaid = 40;
const settleMs = 600;

/** A talk with the bot in which the drawn flow counts; it is played anew from the first word whenever that changes. */
export function useTrial(flow: { id: FlowId; name: string; definition: FlowDefinition }): Trial {
  const { workspaceId } = useSeat();
  const language = useLocale();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [contactId, speakAs] = useState<ContactId | null>(null);
  const [isFresh, setFresh] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const { settled, revision } = useSettled(flow);
  const query = useQuery({
    queryKey: ['try-bot', workspaceId, flow.id, revision, said, contactId, isFresh, language],
    enabled: said.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: ({ signal }) =>
      client.call('tryBot', {
        params: { workspaceId },
        body: {
          ...{ said: [...said], isFresh, language },
          ...(contactId ? { contactId } : {}),
          flow: { id: flow.id, name: settled.name.trim() || '?', definition: settled.definition },
        },
        signal,
      }),
  });
  const turns = said.length > 0 && query.data ? query.data.turns.slice(0, said.length) : [];
  const shownTurn = Math.min(chosen ?? turns.length - 1, turns.length - 1);
  const shown = turns[shownTurn]?.flow;
  const passed = useMemo(
    () => (shown?.id === flow.id ? passedOf(shown.nodes, shown.waitsAt) : nothingPassed),
    [shown, flow.id],
  );
  return {
    ...{ said, turns, contactId, isFresh, shownTurn, speakAs, setFresh },
    isBusy: query.isFetching,
    isFull: said.length >= mostSaid,
    error: query.error,
    passed,
    say(text) {
      setChosen(null);
      setSaid((before) => [...before, text].slice(0, mostSaid));
    },
    restart() {
      setChosen(null);
      setSaid([]);
    },
    retry: () => void query.refetch(),
    show: setChosen,
  };
}

/** What is drawn, once nobody has changed it for a moment, and how often that was. */
function useSettled({ name, definition }: { name: string; definition: FlowDefinition }) {
  const [settled, setSettled] = useState({ name, definition });
  const revision = useRef({ of: definition, count: 0 });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ name, definition }), settleMs);
    return () => clearTimeout(timer);
  }, [name, definition]);
  if (revision.current.of !== settled.definition)
    revision.current = { of: settled.definition, count: revision.current.count + 1 };
  return { settled, revision: revision.current.count };
}
