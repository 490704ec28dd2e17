import { findConversation } from '@parley/sdk/visitor';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Composer } from '../composer/composer.tsx';
import { usePanel } from '../panel.ts';
import { QuotingContext, useQuotingIn } from '../thread/quoting.ts';
import { Thread } from '../thread/thread.tsx';
import { Banner } from './banner.tsx';
import { Earlier } from './earlier.tsx';
import { Header } from './header.tsx';
import { HelpLine } from './help-line.tsx';
import { Refusal } from './refusal.tsx';
import { Skeleton } from './skeleton.tsx';

export interface FrameProps {
  isOpen: boolean;
  complaint: string | undefined;
}

/** Header, thread and composer; or the list of earlier conversations. */
export function Frame({ isOpen, complaint }: FrameProps) {
  const { state, t, host } = usePanel();
  const [view, setView] = useState<'thread' | 'earlier'>('thread');
  const root = useRef<HTMLElement>(null);
  useFocusOnOpen(root, isOpen && state.config !== null);
  useCloseOnEscape(() => host.send({ t: 'close' }));
  const conversation = findConversation(state, state.current);

  const quoting = useQuotingIn(conversation?.id);
  const isHome = view === 'thread' && !state.current;
  if (state.phase === 'refused') return <Refusal />;
  if (!state.config) return <Skeleton />;
  return (
    <main class={isHome ? 'frame at-home' : 'frame'} ref={root} aria-label={t.chat}>
      <Header conversation={conversation} view={view} onView={setView} />
      <Banner complaint={complaint} />
      {view === 'earlier' ? (
        <Earlier onChosen={() => setView('thread')} />
      ) : (
        <QuotingContext.Provider value={quoting}>
          <Thread conversation={conversation} />
          <HelpLine conversation={conversation} />
          <Composer conversation={conversation} />
        </QuotingContext.Provider>
      )}
    </main>
  );
}

/** Opening moves the focus to where one writes; on a touch screen to the panel, lest the keyboard springs up. */
function useFocusOnOpen(root: { current: HTMLElement | null }, isOpen: boolean) {
  useEffect(() => {
    if (!isOpen) return;
    const hasPointer = window.matchMedia('(hover: hover)').matches;
    const goal = root.current?.querySelector<HTMLElement>(hasPointer ? 'textarea' : '.header h1');
    goal?.focus({ preventScroll: true });
  }, [isOpen, root]);
}

function useCloseOnEscape(close: () => void) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]');
      if (event.key === 'Escape' && !isTaken) close();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
